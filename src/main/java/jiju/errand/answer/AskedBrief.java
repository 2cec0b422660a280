package jiju.errand.answer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jiju.analysis.attribution.LeverSwitch;
import jiju.analysis.attribution.LeverSwitches;
import jiju.analysis.measure.Measure;
import jiju.analysis.rival.Account;
import jiju.analysis.uncertainty.Drawn;
import jiju.errand.BadInput;
import jiju.errand.Posteriors;
import jiju.experiment.Batch;
import jiju.observation.RunRecord;
import jiju.scenario.Goal;
import jiju.scenario.Instrument;
import jiju.scenario.Metric;
import jiju.scenario.Scenario;
import jiju.scenario.Subsidies.ReverseGrant;
import jiju.scenario.Timeline;
import jiju.scenario.check.NearestName;
import jiju.store.results.Source;
import jiju.store.scenario.LoadedScenario;
import jiju.store.scenario.ScenarioFolder;
import jiju.unit.Month;
import jiju.unit.Text;

/**
 * Everything that a page for the planner is made from, read and checked.
 *
 * @param lever what was done, and what its absence means
 * @param accounts of the facts, the baseline's first
 * @param uses other uses of the money
 * @param search for the cheapest way; empty where the scenario has no target
 */
record AskedBrief(
    AskedScenario asked,
    LeverSwitch lever,
    List<Account> accounts,
    List<LoadedScenario> uses,
    Drawn drawn,
    Optional<AskedPolicy> search) {
  private static final String USES = "instead";
  private static final Path POSTERIOR = Path.of("posterior", "posterior.json");

  /** One thing that could be done. */
  record Policy(String id, Timeline timeline) {}

  /**
   * Reads everything.
   *
   * @throws BadInput with what is wrong
   */
  static AskedBrief of(BriefRequest request) {
    Path folder = request.answer().file();
    List<Path> instead = request.instead();
    Path beside = folder.resolve(USES);
    if (instead.isEmpty() && Files.isDirectory(beside)) {
      instead = new ScenarioFolder(beside).variants();
    }
    AskedScenario asked = AskedScenario.withVariants(request.answer(), instead);
    List<Path> files = instead;
    List<LoadedScenario> uses =
        asked.variants().stream().filter(one -> files.contains(one.file())).toList();
    List<Source> sources = List.of(new Source(asked.loaded().id(), asked.loaded()));
    Optional<Path> posterior =
        request
            .posterior()
            .or(() -> Optional.of(folder.resolve(POSTERIOR)).filter(Files::isRegularFile));
    Drawn drawn = Posteriors.drawn(posterior, sources);
    Optional<AskedPolicy> search =
        asked.scenario().targets().isEmpty()
            ? Optional.empty()
            : Optional.of(AskedPolicy.of(search(request, asked.scenario())));
    AskedScenario judged =
        search.flatMap(AskedPolicy::goal).map(Goal::by).map(asked::judgedAt).orElse(asked);
    return new AskedBrief(
        judged, lever(request.lever(), judged), judged.accounts(), uses, drawn, search);
  }

  private static OptimizeRequest search(BriefRequest request, Scenario scenario) {
    int most = request.mostTrips().orElse(2 * PolicyLever.tripsOf(scenario));
    return new OptimizeRequest(
        request.answer(),
        request.target(),
        request.probability(),
        Optional.empty(),
        "",
        most > 0 ? Optional.of(most) : Optional.empty(),
        request.runs());
  }

  /** The lever that was asked for; else the trips, where there are any, else the first of all. */
  private static LeverSwitch lever(Optional<String> asking, AskedScenario asked) {
    List<LeverSwitch> all = LeverSwitches.of(asked.untilJudged());
    if (all.isEmpty()) {
      throw BadInput.of("该情景没有可关闭的杠杆。", "The scenario has no lever that could be taken away.");
    }
    if (asking.isEmpty()) {
      return all.stream()
          .filter(one -> one.id().equals(PolicyLever.TRIPS))
          .findFirst()
          .orElse(all.get(0));
    }
    String wanted = asking.get();
    List<String> ids = all.stream().map(LeverSwitch::id).toList();
    return all.stream()
        .filter(one -> one.id().equals(wanted))
        .findFirst()
        .orElseThrow(
            () -> {
              String nearest = NearestName.find(wanted, ids).map(id -> " → " + id).orElse("");
              String allowed = String.join(", ", ids);
              return BadInput.of(
                  "--lever " + wanted + "：该情景没有这个杠杆；可选：" + allowed + nearest,
                  "--lever " + wanted + ": no such lever here; there are " + allowed + nearest);
            });
  }

  Scenario scenario() {
    return asked.scenario();
  }

  /** The month at which policies are judged. */
  Month judged() {
    return asked.judged();
  }

  /** The target that the page is about. */
  Optional<Goal> goal() {
    return search.flatMap(AskedPolicy::goal);
  }

  /** The place as it stands, without the lever, and with the money spent otherwise. */
  List<Policy> policies() {
    Timeline base = asked.untilJudged();
    List<Policy> policies = new ArrayList<>();
    policies.add(new Policy(Brief.AS_IT_STANDS, base));
    policies.add(new Policy(Brief.WITHOUT, lever.off(base)));
    uses.forEach(one -> policies.add(new Policy(one.id(), one.timeline().withEnd(judged()))));
    return policies;
  }

  /** What is read off every run. */
  List<Measure> measures() {
    List<Measure> measures = new ArrayList<>();
    for (Metric metric :
        List.of(
            Metric.FIRMS,
            Metric.OUTPUT_12M_YUAN,
            Metric.EMPLOYEES,
            Metric.TAX_CUMULATIVE_YUAN,
            Metric.FISCAL_COST_CUMULATIVE_YUAN)) {
      measures.add(Measure.of(metric, RunRecord.ALL, judged()));
    }
    measures.add(Measure.publicCost(judged()));
    for (Instrument line :
        List.of(Instrument.RENT_FORGONE, Instrument.TAX_RETAINED, Instrument.REVERSE_SUBSIDY)) {
      measures.add(Measure.spent(line, judged()));
    }
    goal().ifPresent(goal -> measures.add(Measure.of(goal)));
    return measures;
  }

  /**
   * What nature is like under an account. The posterior was found under the baseline's account; a
   * rival keeps the numbers that it was written with.
   */
  Batch.Nature nature(Account account) {
    boolean own = account.id().equals(accounts.get(0).id());
    return (own ? drawn : Drawn.AS_STATED).nature();
  }

  /** The sum that was offered to whoever takes the whole; empty where none was. */
  Optional<Double> offered() {
    return scenario().levers().subsidies().reverseGrants().stream()
        .map(ReverseGrant::amountYuan)
        .max(Double::compare)
        .filter(yuan -> yuan > 0);
  }

  /** What the lever is, counted where it can be: 29 trips. */
  Text subject() {
    int trips = PolicyLever.tripsOf(scenario());
    return lever.id().equals(PolicyLever.TRIPS) && trips > 0
        ? new Text(trips + "次招商出访", "the " + trips + " promotion trips")
        : lever.text();
  }

  /** Everything that was read, for the record. */
  List<Source> sources() {
    List<Source> sources = new ArrayList<>(asked.sources());
    uses.forEach(one -> sources.add(new Source(one.id(), one)));
    return sources;
  }
}
