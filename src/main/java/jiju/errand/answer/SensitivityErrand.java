package jiju.errand.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import jiju.analysis.measure.Measurement;
import jiju.analysis.sensitivity.Morris;
import jiju.analysis.sensitivity.Saltelli;
import jiju.analysis.sensitivity.SobolIndices;
import jiju.analysis.statistics.Band;
import jiju.analysis.statistics.Bands;
import jiju.analysis.statistics.Estimate;
import jiju.analysis.statistics.StudentT;
import jiju.errand.Console;
import jiju.errand.Outcome;
import jiju.errand.OutputRequest;
import jiju.errand.Study;
import jiju.experiment.RunSpecification;
import jiju.experiment.design.Factor;
import jiju.experiment.plan.MorrisPlan;
import jiju.experiment.plan.SobolPlan;
import jiju.scenario.Timeline;
import jiju.unit.Text;

/** Says which parameters an outcome depends on, and which number to measure next. */
public final class SensitivityErrand {
  private static final MorrisPlan MORRIS = new MorrisPlan(20, 6, 12);
  private static final SobolPlan SOBOL = new SobolPlan(128);
  private static final double[] ENDS = {0.05, 0.95};
  private static final int MOST_RUNS_OF_AN_END = 40;

  private final AnswerRequest given;
  private final OutputRequest output;
  private final String version;

  /**
   * @param version version of Jiju, for the record
   */
  public SensitivityErrand(AnswerRequest request, OutputRequest output, String version) {
    this.given = request;
    this.output = output;
    this.version = version;
  }

  /**
   * Does the errand.
   *
   * @throws jiju.errand.BadInput where the experiment cannot be worked with
   * @throws jiju.errand.Interrupted where it was called off; nothing is left behind
   */
  public Outcome run(Console console) {
    AskedExperiment asked = AskedExperiment.of(given);
    AnswerRequest request =
        given.orElse(asked.experiment().seed(), asked.experiment().replications());
    MorrisPlan morris = asked.experiment().morris().orElse(MORRIS);
    SobolPlan sobol = asked.experiment().sobol().orElse(SOBOL);
    int kept = Math.min(morris.keep(), asked.factors().size());
    if (request.dryRun()) {
      int replications = request.replications().orElseThrow();
      long runs =
          (long) replications
                  * (morris.trajectories() * (asked.factors().size() + 1L)
                      + sobol.points() * (kept + 3L))
              + runsOfAnEnd(replications) * (2L * asked.factors().size() + 1);
      console.say("至多 " + runs + " 次模拟", "At most " + runs + " runs");
      return Outcome.DONE;
    }
    if (morris.levels() % 2 != 0) {
      throw new jiju.errand.BadInput(
          asked
              .loaded()
              .problem("morris.levels", "网格水平数须为偶数", "the number of levels must be even")
              .lines());
    }
    Path folder = Study.folder(output, asked.experiment().id() + "-sensitivity");
    Laboratory laboratory = new Laboratory(request, version);
    Sensitivity found = new Inquiry(asked, request, laboratory, console).find(morris, sobol);
    SensitivityWords words =
        new SensitivityWords(
            found,
            laboratory.footer(asked.scenario().title(), request.replications().orElseThrow()));
    words.answers().forEach(console::say);
    new Study(asked.sources(), List.of(words.table()), Map.of(), words::pictures, words.bulletin())
        .leave(
            folder,
            output,
            laboratory.manifest(
                List.of("--replications", Integer.toString(request.replications().orElseThrow()))),
            console);
    if (output.json()) {
      console.data().print(words.json(folder));
    }
    return Outcome.DONE;
  }

  /** Ends are cheap, and their intervals are read: ten times the replications of a point. */
  private static int runsOfAnEnd(int replications) {
    return Math.min(MOST_RUNS_OF_AN_END, 10 * replications);
  }

  /** The runs of one errand, step by step. */
  private record Inquiry(
      AskedExperiment asked, AnswerRequest request, Laboratory laboratory, Console console) {

    Sensitivity find(MorrisPlan morris, SobolPlan sobol) {
      List<Factor> all = asked.factors();
      List<List<Morris.Effect>> effects = screen(morris);
      List<Factor> kept = kept(all, effects, morris.keep());
      List<Integer> assumed = new ArrayList<>();
      for (int i = 0; i < kept.size(); i++) {
        if (asked.isAssumed(kept.get(i))) {
          assumed.add(i);
        }
      }
      List<SobolIndices> indices = takeApart(kept, assumed, sobol);
      return new Sensitivity(asked, all, effects, kept, assumed, indices, ends());
    }

    private int replications() {
      return request.replications().orElseThrow();
    }

    /** Effects by outcome, then by factor. */
    private List<List<Morris.Effect>> screen(MorrisPlan plan) {
      Morris design =
          new Morris(asked.factors().size(), plan.trajectories(), plan.levels(), request.seed());
      double[][][] outcomes =
          outcomes(
              "screening",
              new Text("筛选参数", "Screening parameters"),
              asked.factors(),
              design.points(),
              design.block(),
              true);
      List<List<Morris.Effect>> effects = new ArrayList<>();
      for (double[][] outcome : outcomes) {
        effects.add(design.effects(outcome));
      }
      return effects;
    }

    /** Those that move any outcome most, each outcome on its own scale. */
    private static List<Factor> kept(
        List<Factor> all, List<List<Morris.Effect>> effects, int most) {
      double[] weight = new double[all.size()];
      for (List<Morris.Effect> outcome : effects) {
        double largest = outcome.stream().mapToDouble(e -> e.size().value()).max().orElse(0);
        for (int i = 0; i < weight.length && largest > 0; i++) {
          weight[i] = Math.max(weight[i], outcome.get(i).size().value() / largest);
        }
      }
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < weight.length; i++) {
        order.add(i);
      }
      order.sort(Comparator.comparingDouble(i -> -weight[i]));
      return order.stream().limit(most).sorted().map(all::get).toList();
    }

    private List<SobolIndices> takeApart(List<Factor> kept, List<Integer> assumed, SobolPlan plan) {
      List<int[]> groups = new ArrayList<>();
      for (int i = 0; i < kept.size(); i++) {
        groups.add(new int[] {i});
      }
      groups.add(assumed.stream().mapToInt(Integer::intValue).toArray());
      Saltelli design = new Saltelli(kept.size(), plan.points(), groups);
      double[][][] outcomes =
          outcomes(
              "variance",
              new Text("分解方差", "Taking variance apart"),
              kept,
              design.points(),
              design.block(),
              false);
      List<SobolIndices> indices = new ArrayList<>();
      for (double[][] outcome : outcomes) {
        indices.add(SobolIndices.of(design, outcome, request.seed()));
      }
      return indices;
    }

    /** Outcomes by measure, point and replication; points of a block share their luck. */
    private double[][][] outcomes(
        String name, Text task, List<Factor> varied, double[][] points, int block, boolean drawIn) {
      List<RunSpecification> runs = new ArrayList<>();
      for (int point = 0; point < points.length; point++) {
        Timeline timeline = asked.at(varied, points[point], drawIn).get(0);
        for (int r = 0; r < replications(); r++) {
          int replication = point / block * replications() + r;
          runs.add(new RunSpecification(name + "-" + point, timeline, request.seed(), replication));
        }
      }
      Measurement measured = laboratory.measure(task, runs, asked.measures(), console);
      double[][][] outcomes = new double[asked.measures().size()][points.length][replications()];
      for (int measure = 0; measure < outcomes.length; measure++) {
        for (int point = 0; point < points.length; point++) {
          for (int r = 0; r < replications(); r++) {
            outcomes[measure][point][r] =
                measured.value(name + "-" + point, point / block * replications() + r, measure);
          }
        }
      }
      return outcomes;
    }

    /** Changes against the scenario as it stands, by outcome, factor and end of its range. */
    private List<List<List<Estimate>>> ends() {
      List<RunSpecification> runs = new ArrayList<>();
      add("base", asked.timelines().get(0), runs);
      List<Factor> all = asked.factors();
      for (int i = 0; i < all.size(); i++) {
        for (int end = 0; end < ENDS.length; end++) {
          add(
              arm(i, end),
              asked.at(List.of(all.get(i)), new double[] {ENDS[end]}, false).get(0),
              runs);
        }
      }
      Text task = new Text("逐一取区间两端", "Moving one at a time");
      Measurement measured = laboratory.measure(task, runs, asked.measures(), console);
      StudentT t = new StudentT();
      List<List<List<Estimate>>> ends = new ArrayList<>();
      for (int measure = 0; measure < asked.measures().size(); measure++) {
        double[] base = measured.values("base", runsOfAnEnd(replications()), measure);
        List<List<Estimate>> byFactor = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
          byFactor.add(
              List.of(
                  change(measured.values(arm(i, 0), runsOfAnEnd(replications()), measure), base, t),
                  change(
                      measured.values(arm(i, 1), runsOfAnEnd(replications()), measure), base, t)));
        }
        ends.add(byFactor);
      }
      return ends;
    }

    private static String arm(int factor, int end) {
      return "end-" + factor + "-" + end;
    }

    private void add(String arm, Timeline timeline, List<RunSpecification> runs) {
      for (int r = 0; r < runsOfAnEnd(replications()); r++) {
        runs.add(new RunSpecification(arm, timeline, request.seed(), r));
      }
    }

    private static Estimate change(double[] at, double[] base, StudentT t) {
      Band band = Bands.of(jiju.analysis.comparison.PairedDifferences.subtract(at, base));
      return new Estimate(band.mean(), t.ofMean(band));
    }
  }
}
