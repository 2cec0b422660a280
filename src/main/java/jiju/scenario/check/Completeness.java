package jiju.scenario.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jiju.scenario.Footfall;
import jiju.scenario.Metric;
import jiju.scenario.Park;
import jiju.scenario.Prior;
import jiju.scenario.Promotion;
import jiju.scenario.Scenario;
import jiju.scenario.SectorTrade;
import jiju.scenario.SourceCity;
import jiju.scenario.form.Form;
import jiju.unit.Text;

/** Nothing is left out that the rest cannot do without. */
final class Completeness implements Check {
  static final Text ONE = new Text("至少一个", "at least one");

  private static final String FOOTFALL = "uncertainties.footfall";

  private final Scenario scenario;
  private final List<Finding> findings;

  Completeness(Scenario scenario, List<Finding> findings) {
    this.scenario = scenario;
    this.findings = findings;
  }

  @Override
  public void look() {
    notEmpty("parks", scenario.parks());
    notEmpty("sourceCities", scenario.sourceCities());
    notEmpty("sectors", scenario.sectors());
    if (scenario.uncertainties().promotion().reach() == Promotion.Reach.ALL_CITIES) {
      for (SourceCity city : scenario.sourceCities()) {
        scenario.parks().forEach(park -> checkTravel(city, park));
      }
    }
    scenario
        .observations()
        .forEach(fact -> checkCounted("observations." + fact.id(), fact.metric()));
    scenario.targets().forEach(goal -> checkCounted("targets." + goal.id(), goal.metric()));
    if (scenario.sectors().stream().anyMatch(s -> s.trade() == SectorTrade.FOOTFALL)) {
      checkFootfall(scenario.uncertainties().footfall());
    }
  }

  @Override
  public void see(String path, Form form, Object value) {}

  private void notEmpty(String path, List<?> things) {
    if (things.isEmpty()) {
      findings.add(Finding.of(path, new Text("一个也没有", "none"), ONE));
    }
  }

  /** What no sector has and no log holds cannot be held against anything. */
  private void checkCounted(String path, Metric metric) {
    if (!metric.isCountedIn(scenario)) {
      findings.add(
          Finding.of(
                  path + ".metric",
                  new Text("发现 " + metric.id(), "found " + metric.id()),
                  new Text(
                      "本情景统计的指标（管理资产需有行业设 assets，办件须设 deskLog，创办者来源须设 originLog）",
                      "a metric that this scenario counts (assets need a sector with assets, files a deskLog, where founders come from an originLog)"))
              .withInvolved(
                  "sectors.*.assets",
                  "uncertainties.statistics.deskLog",
                  "uncertainties.statistics.originLog"));
    }
  }

  /** Only in its home city a park is reached without travel. */
  private void checkTravel(SourceCity city, Park park) {
    boolean homeIsKnown = scenario.cityIndex(park.homeCity()) >= 0;
    if (homeIsKnown && !city.reaches(park)) {
      findings.add(
          Finding.of(
                  "sourceCities." + city.id() + ".travel",
                  Said.missing(),
                  new Text("到园区“" + park.id() + "”的交通", "travel to the park \"" + park.id() + "\""))
              .withInvolved("parks.*.id", "parks." + park.id() + ".homeCity", "sourceCities.*.id"));
    }
  }

  private void checkFootfall(Footfall footfall) {
    Map<String, Optional<Prior>> catchment =
        Map.of(
            "catchmentPeople", footfall.catchmentPeople(),
            "spendYuanPerPersonYear", footfall.spendYuanPerPersonYear(),
            "captureShare", footfall.captureShare());
    Map<String, Optional<Prior>> station =
        Map.of(
            "stationUsersPerYear", footfall.stationUsersPerYear(),
            "conversion", footfall.conversion(),
            "ticketYuan", footfall.ticketYuan());
    boolean anyStation = station.values().stream().anyMatch(Optional::isPresent);
    boolean anyCatchment = catchment.values().stream().anyMatch(Optional::isPresent);
    if (anyStation) {
      allOf(station);
    }
    if (anyCatchment || !anyStation) {
      allOf(catchment);
    }
    allOf(Map.of("operatorMargin", footfall.operatorMargin()));
  }

  private void allOf(Map<String, Optional<Prior>> priors) {
    new TreeMap<>(priors)
        .forEach(
            (name, prior) -> {
              if (prior.isEmpty()) {
                findings.add(
                    Finding.of(
                            FOOTFALL + "." + name,
                            Said.missing(),
                            new Text("有依赖人流的行业时必须给出", "a value, as a sector lives on footfall"))
                        .withInvolved("sectors.*.trade"));
              }
            });
  }
}
