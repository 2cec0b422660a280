package jiju.store.posterior;

import jiju.analysis.calibration.Posterior;

/** A posterior and where it comes from. */
public record StoredPosterior(Posterior posterior, PosteriorOrigin origin) {}
