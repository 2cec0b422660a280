package jiju.errand.replay;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Which run shall be made again.
 *
 * @param results the folder of its batch
 * @param scenario its scenario's name in the results
 * @param replication number of the replication, from 0
 * @param versus another scenario of the batch, whose firms' lives are set beside
 * @param firm key of the firm whose life is printed
 * @param folder where the diary shall go; else below the results
 * @param force whether a folder that is not empty may be written to
 */
public record ReplayRequest(
    Path results,
    String scenario,
    int replication,
    Optional<String> versus,
    Optional<String> firm,
    Optional<Path> folder,
    boolean force) {}
