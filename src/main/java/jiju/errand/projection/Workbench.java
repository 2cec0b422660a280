package jiju.errand.projection;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import jiju.analysis.Evaluation;
import jiju.analysis.Findings;
import jiju.analysis.Provenance;
import jiju.analysis.fiscal.FiscalSummary;
import jiju.analysis.statistics.Bands;
import jiju.engine.Simulations;
import jiju.errand.BadInput;
import jiju.experiment.Ensemble;
import jiju.experiment.Simulator;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.scenario.Timeline;
import jiju.unit.Text;

/**
 * Answers questions about towns, for many pages at once. Holds what was read and run before; the
 * same question gives the same numbers, whoever asked what in between.
 */
public final class Workbench {
  /** Replications after which a first, rough answer is given, and a better one. */
  private static final List<Integer> LOOKS = List.of(8, 48);

  /** Replications among which a typical one is looked for. */
  private static final int FEW = 16;

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
    this(towns, threads, version, new Simulations()::run);
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
    Timeline timeline = readings.timeline(question);
    Timeline before = readings.timeline(question.ofBaseline());
    requirePark(question, before);
    requirePairs(before, timeline);
    Pair pair =
        new Pair(
            shelf.row(RunShelf.Key.of(question.ofBaseline()), before),
            question.isBaseline()
                ? Optional.empty()
                : Optional.of(shelf.row(RunShelf.Key.of(question), timeline)));
    int wanted = Math.min(question.replications(), shelf.most(before));
    long end = System.nanoTime() + LONGEST_NANOS;
    int done = Math.min(pair.made(), wanted);
    if (done < wanted || done == 0) {
      done = growRough(question, pair, wanted, audience, end);
    }
    audience.hear(answer(question, pair, done, done));
  }

  /** Gives rough answers on the way; returns the replications there are at the end. */
  private int growRough(Question question, Pair pair, int wanted, Audience audience, long end)
      throws IOException, InterruptedException {
    Pace pace = new Pace(BREATH_NANOS);
    int done = 0;
    while (done < wanted) {
      int next = nextLook(done, wanted);
      while (done < next) {
        int to = Math.min(next, done + pace.step());
        pair.grow(to, pace);
        done = to;
        audience.know(done, wanted);
        if (System.nanoTime() > end) {
          return done;
        }
      }
      if (done < wanted) {
        audience.hear(answer(question, pair, done, wanted));
      }
    }
    return done;
  }

  private static int nextLook(int done, int wanted) {
    return LOOKS.stream().filter(n -> n > done && n < wanted).findFirst().orElse(wanted);
  }

  /** The rows of the baseline and, where something was changed, of the variant. */
  private record Pair(RunShelf.Row baseline, Optional<RunShelf.Row> variant) {
    int made() {
      return variant.map(row -> Math.min(row.made(), baseline.made())).orElse(baseline.made());
    }

    void grow(int replications, Pace pace) throws InterruptedException {
      int fresh = Math.max(1, replications - made());
      long from = System.nanoTime();
      baseline.grow(replications);
      if (variant.isPresent()) {
        variant.get().grow(replications);
      }
      pace.learn(fresh, System.nanoTime() - from);
    }
  }

  /** The whole findings on a question, for a report. */
  Findings findings(Question asked, String name) throws InterruptedException {
    Question question = readings.plain(asked);
    Timeline before = readings.timeline(question.ofBaseline());
    RunShelf.Row baseline = shelf.row(RunShelf.Key.of(question.ofBaseline()), before);
    int wanted = Math.min(question.replications(), shelf.most(before));
    baseline.grow(wanted);
    List<Ensemble> ensembles =
        new ArrayList<>(List.of(baseline.ensemble(before.first().id(), wanted)));
    if (!question.isBaseline()) {
      Timeline after = Renamed.timeline(readings.timeline(question), name);
      RunShelf.Row variant = shelf.row(RunShelf.Key.of(question), readings.timeline(question));
      variant.grow(wanted);
      ensembles.add(new Ensemble(after.first().id(), after, variant.ensemble("", wanted).runs()));
    }
    Provenance provenance =
        new Provenance(
            question.isBaseline() ? "run" : "compare",
            version,
            question.seed(),
            wanted,
            ensembles.stream().mapToInt(one -> wanted - one.size()).sum(),
            before.first().start(),
            before.first().end());
    return Evaluation.of(provenance, ensembles);
  }

  /** The replication whose firms at the end lie nearest to the median of a few. */
  int typical(Question asked) throws InterruptedException {
    Question question = readings.plain(asked);
    Timeline timeline = readings.timeline(question);
    RunShelf.Row row = shelf.row(RunShelf.Key.of(question), timeline);
    int few = FEW;
    row.grow(few);
    Ensemble ensemble = row.ensemble("few", few);
    double[] firms = ensemble.values(question.park(), Metric.FIRMS, ensemble.end());
    double median = Bands.of(firms).p50();
    int nearest = 0;
    for (int i = 1; i < firms.length; i++) {
      boolean nearer = Math.abs(firms[i] - median) < Math.abs(firms[nearest] - median);
      nearest = nearer ? i : nearest;
    }
    return ensemble.runs().get(nearest).replication();
  }

  private Answer answer(Question question, Pair pair, int replications, int wanted)
      throws InterruptedException {
    Ensemble baseline = pair.baseline().ensemble(Town.BASELINE, replications);
    Optional<Ensemble> variant = pair.variant().map(row -> row.ensemble("variant", replications));
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    Answering answering = new Answering(baseline, variant, question.park());
    List<FiscalSummary> accounts = answering.accounts();
    Optional<FiscalSummary> after =
        accounts.size() > 1 ? Optional.of(accounts.get(1)) : Optional.empty();
    return new Answer(
        replications,
        wanted,
        replications == wanted,
        replications - variant.map(Ensemble::size).orElse(baseline.size()),
        question.seed(),
        baseline.start().toString(),
        baseline.months(),
        answering.judged().toString(),
        question.park(),
        variant.isPresent(),
        answering.metrics(),
        answering.goals(),
        accounts.stream().findFirst().map(Answering::money),
        after.map(Answering::money),
        after.flatMap(FiscalSummary::gain).map(Answering::gains),
        readings.moves(question).words());
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
