package jiju.errand.answer;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jiju.errand.Machines;
import jiju.store.results.study.StudyManifest;

/**
 * What every errand that asks one question of a scenario or an experiment is told.
 *
 * @param command the word that asks
 * @param file a scenario, a folder that stands for its baseline, or an experiment
 * @param replications of every arm; else what the question needs
 * @param givenSeed of all luck, where one was given
 * @param until last month; else what the question needs
 * @param machines where runs are made
 * @param changes {@code path=value} or {@code path@YYYY-MM=value}
 * @param dryRun whether only to say what would be done
 */
public record AnswerRequest(
    String command,
    Path file,
    Optional<Integer> replications,
    Optional<Long> givenSeed,
    Optional<YearMonth> until,
    Machines machines,
    List<String> changes,
    boolean dryRun) {
  public AnswerRequest {
    changes = List.copyOf(changes);
  }

  /** The seed that was given, else 1. */
  public long seed() {
    return givenSeed.orElse(1L);
  }

  /**
   * Where the answer comes from, with the words that give it again.
   *
   * @param version version of Jiju
   * @param options of the question alone, as they are said
   * @param runs that were made for it
   * @param started when the work began
   */
  public StudyManifest manifest(String version, List<String> options, long runs, Instant started) {
    List<String> words = new ArrayList<>();
    words.add(command);
    words.add(file.toString().replace('\\', '/'));
    words.addAll(options);
    words.addAll(List.of("--seed", Long.toString(seed())));
    until.ifPresent(month -> words.addAll(List.of("--until", month.toString())));
    changes.forEach(change -> words.addAll(List.of("--set", change)));
    return new StudyManifest(
        command,
        version,
        words,
        seed(),
        runs,
        machines.threads(),
        started.truncatedTo(ChronoUnit.SECONDS).toString(),
        ChronoUnit.MILLIS.between(started, Instant.now()) / 1000.0);
  }

  /**
   * The same with the seed and the number of replications of an experiment, where none was given.
   */
  AnswerRequest orElse(long seed, int runs) {
    return new AnswerRequest(
        command,
        file,
        replications.or(() -> Optional.of(runs)),
        givenSeed.or(() -> Optional.of(seed)),
        until,
        machines,
        changes,
        dryRun);
  }
}
