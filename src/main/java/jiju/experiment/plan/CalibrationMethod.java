package jiju.experiment.plan;

import jiju.scenario.form.Spelled;

/** Ways to say what facts leave of the prior, once history matching has thrown out the rest. */
public enum CalibrationMethod implements Spelled {
  /** Runs near the facts, adjusted by regression: for worlds whose luck is large. */
  ABC("abc", "history matching, regression ABC (Beaumont et al. 2002)"),
  /** A likelihood from emulators fitted to the runs: for worlds of little luck, or dear runs. */
  EMULATOR("emulator", "history matching, synthetic likelihood (Wood 2010) from emulators");

  private final String spelling;
  private final String description;

  CalibrationMethod(String spelling, String description) {
    this.spelling = spelling;
    this.description = description;
  }

  @Override
  public String spelling() {
    return spelling;
  }

  /** What it does, with its source; stands in {@code posterior.json}. */
  public String description() {
    return description;
  }
}
