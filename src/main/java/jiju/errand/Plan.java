package jiju.errand;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jiju.experiment.Batch;
import jiju.store.results.Manifest;
import jiju.store.results.PlannedScenario;
import jiju.unit.Month;

/**
 * A batch that is about to begin.
 *
 * @param errand the word that asks for it, which also says how it ends
 * @param command the words that give the same results again
 * @param name for the results folder, where the user gave none
 * @param batch its arms are the scenarios, {@code until} applied
 * @param until last month where it was asked for
 * @param terms how it is made
 * @param scenarios written down before the first run; in the order of the arms
 * @param extras texts of further files by name, such as the points of a design
 */
record Plan(
    String errand,
    List<String> command,
    String name,
    Batch batch,
    Optional<Month> until,
    BatchTerms terms,
    Iterable<PlannedScenario> scenarios,
    Map<String, String> extras) {

  Manifest manifest(String version, Manifest.Timings timings) {
    return new Manifest(
        Manifest.FORMAT,
        Manifest.State.RUNNING,
        version,
        errand,
        command,
        batch.seed(),
        batch.replications(),
        0,
        0,
        terms.relativeWidth(),
        terms.skipFailures(),
        terms.shard(),
        batch.arms().get(0).timeline().first().start(),
        batch.arms().get(0).timeline().first().end(),
        until,
        List.of(),
        List.of(),
        List.of(),
        timings);
  }
}
