package jiju.errand.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jiju.analysis.statistics.Bands;
import jiju.engine.Simulation;
import jiju.errand.BadInput;
import jiju.experiment.Ensemble;
import jiju.observation.RunRecord;
import jiju.scenario.Metric;
import jiju.scenario.Park;
import jiju.scenario.Timeline;

/** Shows single replications: a park month by month, and the lives of its firms. */
public final class Screening {
  /** Replications among which a typical one is looked for. */
  private static final int FEW = 16;

  private static final int FEW_OF_MANY = 4;

  /** Parks that are filmed together. */
  private static final int MOST_PARKS = 6;

  private static final Pattern KEY = Pattern.compile("[0-9a-f]{1,16}");

  private final Workbench workbench;

  public Screening(Workbench workbench) {
    this.workbench = workbench;
  }

  /**
   * A possible future of a question.
   *
   * @param replication its number; -1: a typical one, which ends near the median
   * @param baseline whether the baseline is to be shown, on the same luck
   */
  public Film film(Question question, int replication, boolean baseline)
      throws InterruptedException {
    requireRoom(question);
    int number = replication < 0 ? typical(question) : checked(replication);
    Timeline timeline = workbench.readings().timeline(baseline ? question.ofBaseline() : question);
    Filming filming = new Filming(parks(question, timeline));
    RunRecord record = Simulation.run(timeline, question.seed(), number, filming);
    int park = record.parkIndex(question.park());
    return new Film(
        number,
        record.start().toString(),
        record.months(),
        monthly(record, park, Metric.FIRMS),
        monthly(record, park, Metric.OCCUPANCY),
        filming.firms());
  }

  /** Tens of thousands of firms are no picture. */
  private void requireRoom(Question question) {
    int parks = workbench.readings().loaded(question.ofBaseline()).scenario().parks().size();
    if (question.park().equals(RunRecord.ALL) && parks > MOST_PARKS) {
      throw BadInput.of("请先选择一个小镇。", "Choose one of the towns first.");
    }
  }

  /** Positions of the parks to be filmed: the one asked about, or all. */
  private static List<Integer> parks(Question question, Timeline timeline) {
    List<String> ids = timeline.first().parks().stream().map(Park::id).toList();
    return question.park().equals(RunRecord.ALL)
        ? IntStream.range(0, ids.size()).boxed().toList()
        : List.of(ids.indexOf(question.park()));
  }

  /** The replication whose firms at the end lie nearest to the median of a few. */
  private int typical(Question asked) throws InterruptedException {
    Question question = workbench.readings().plain(asked);
    Pair pair = workbench.pair(question);
    RunShelf.Row row = pair.variant().orElse(pair.baseline());
    int few =
        Math.min(pair.parks() > 1 ? FEW_OF_MANY : FEW, workbench.replications(question, pair));
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

  private static List<Double> monthly(RunRecord record, int park, Metric metric) {
    List<Double> values = new ArrayList<>();
    for (int month = 0; month < record.months(); month++) {
      values.add(record.value(park, metric, month));
    }
    return values;
  }

  /**
   * The life of a firm with the moved levers and without.
   *
   * @param key the firm's key as its film has it
   */
  public Story story(Question question, int replication, String key) {
    if (!KEY.matcher(key).matches()) {
      throw BadInput.of("没有这家企业。", "There is no such firm.");
    }
    int number = checked(replication);
    Life with = live(question, number, key);
    boolean changed = !workbench.readings().plain(question).isBaseline();
    Life without = changed ? live(question.ofBaseline(), number, key) : with;
    Life known = with.about().isPresent() ? with : without;
    return new Story(
        known.name(),
        known.about().orElseThrow(() -> BadInput.of("没有这家企业。", "There is no such firm.")),
        changed,
        with.lines(),
        without.lines());
  }

  private Life live(Question question, int replication, String key) {
    Life life = new Life(Long.parseUnsignedLong(key, 16));
    Timeline timeline = workbench.readings().timeline(question);
    RunRecord unused = Simulation.run(timeline, question.seed(), replication, life);
    return life;
  }

  private static int checked(int replication) {
    if (replication < 0 || replication >= Question.MOST_REPLICATIONS) {
      throw BadInput.of("没有这次模拟。", "There is no such replication.");
    }
    return replication;
  }
}
