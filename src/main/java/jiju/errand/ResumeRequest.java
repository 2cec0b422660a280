package jiju.errand;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a batch shall go on.
 *
 * @param folder its results
 * @param replications per scenario in all, where there shall be more than were planned
 * @param machines where runs are made
 * @param asStarted whether to go on with the scenarios as they were, although their files have
 *     changed since
 * @param skipFailures whether failed runs are left out from now on; else as the batch was begun
 */
public record ResumeRequest(
    Path folder,
    OptionalInt replications,
    Machines machines,
    boolean asStarted,
    Optional<Boolean> skipFailures) {}
