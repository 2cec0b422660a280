package jiju.errand;

import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * How a batch shall go on.
 *
 * @param folder its results
 * @param replications per scenario in all, where there shall be more than were planned
 * @param machines where runs are made
 * @param asStarted whether to go on with the scenarios as they were, although their files have
 *     changed since
 */
public record ResumeRequest(
    Path folder, OptionalInt replications, Machines machines, boolean asStarted) {}
