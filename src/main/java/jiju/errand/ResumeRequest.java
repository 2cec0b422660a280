package jiju.errand;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a batch shall go on.
 *
 * @param folder its results
 * @param replications per scenario in all, where there shall be more than were planned
 * @param threads runs at a time; else one a core
 * @param asStarted whether to go on with the scenarios as they were, although their files have
 *     changed since
 */
public record ResumeRequest(
    Path folder, OptionalInt replications, Optional<Integer> threads, boolean asStarted) {}
