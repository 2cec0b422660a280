package jiju.errand.projection;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import jiju.errand.BadInput;
import jiju.experiment.Ensemble;
import jiju.experiment.Model;
import jiju.experiment.Simulator;
import jiju.observation.RunRecord;
import jiju.scenario.Timeline;
import jiju.unit.Text;

/**
 * Answers questions about towns, for many pages at once. Holds what was read and run before; the
 * same question gives the same numbers, whoever asked what in between.
 */
public final class Workbench {
  private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(60);
  private static final long BREATH_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

  private final Towns towns;
  private final String version;
  private final Readings readings;
  private final RunShelf shelf;

  /**
   * @param threads runs made at a time for one question
   * @param version version of Jiju, for the record
   */
  public Workbench(Towns towns, int threads, String version) {
    this(towns, threads, version, new Model());
  }

  Workbench(Towns towns, int threads, String version, Simulator simulator) {
    this.towns = towns;
    this.version = version;
    this.readings = new Readings(towns);
    this.shelf = new RunShelf(simulator, threads);
  }

  public Towns towns() {
    return towns;
  }

  String version() {
    return version;
  }

  Readings readings() {
    return readings;
  }

  /**
   * Answers a question: roughly at once, then finer and finer.
   *
   * @throws BadInput where the question makes no sense
   * @throws IOException where the audience has left
   * @throws InterruptedException where the question was called off
   */
  public void answer(Question asked, Audience audience) throws IOException, InterruptedException {
    Question question = readings.plain(asked);
    Pair pair = pair(question);
    int wanted = replications(question, pair);
    int done = grow(pair, wanted, audience, n -> answer(question, pair, n, wanted));
    audience.hear(answer(question, pair, done, done));
  }

  /**
   * The rows of a question without idle changes.
   *
   * @throws BadInput where it asks for a park that is not there, or for what cannot be paired
   */
  Pair pair(Question question) {
    Timeline timeline = readings.timeline(question);
    Timeline before = readings.timeline(question.ofBaseline());
    requirePark(question, before);
    requirePairs(before, timeline);
    return new Pair(
        shelf.row(RunShelf.Key.of(question.ofBaseline()), before),
        question.isBaseline()
            ? Optional.empty()
            : Optional.of(shelf.row(RunShelf.Key.of(question), timeline)));
  }

  /** The replications of a question, as far as there is room for them. */
  int replications(Question question, Pair pair) {
    return Math.min(question.replications(), shelf.most(pair.baseline().timeline()));
  }

  /** Makes the answer from so many replications. */
  @FunctionalInterface
  private interface Rough {
    Answer from(int replications) throws InterruptedException;
  }

  /** Gives rough answers on the way; returns the replications there are at the end. */
  private static int grow(Pair pair, int wanted, Audience audience, Rough rough)
      throws IOException, InterruptedException {
    int done = Math.min(pair.made(), wanted);
    Looks looks = new Looks(pair.parks(), done, System.nanoTime());
    Pace pace = new Pace(BREATH_NANOS, looks.first());
    while (done < wanted) {
      if (looks.isDue(done, wanted, System.nanoTime())) {
        audience.hear(rough.from(done));
        looks.looked(System.nanoTime());
      }
      if (done > 0 && looks.sinceBeginning(System.nanoTime()) > LONGEST_NANOS) {
        return done;
      }
      done = Math.min(wanted, done == 0 ? looks.first() : done + pace.step());
      pair.grow(done, pace);
      audience.know(done, wanted);
    }
    return done;
  }

  private Answer answer(Question question, Pair pair, int replications, int wanted)
      throws InterruptedException {
    Ensemble baseline = pair.before(replications);
    Optional<Ensemble> variant = pair.after(replications);
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    return new Answering(baseline, variant, question.park())
        .answer(replications, wanted, question.seed(), readings.moves(question).words());
  }

  private static void requirePark(Question question, Timeline timeline) {
    if (!question.park().equals(RunRecord.ALL)
        && timeline.first().findPark(question.park()).isEmpty()) {
      throw BadInput.of("没有这个园区。", "There is no such park.");
    }
  }

  private static void requirePairs(Timeline before, Timeline after) {
    if (!before.first().span().equals(after.first().span())) {
      throw new BadInput(
          List.of(
              new Text(
                  "该情景与基线的月份不同，无法配对。",
                  "This scenario has other months than the baseline; they cannot be paired.")));
    }
  }
}
