package jiju.analysis.marginal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import jiju.scenario.IncubatorContract;
import jiju.scenario.Park;
import jiju.scenario.Scenario;
import jiju.scenario.Subsidies.FitOutGrant;
import jiju.scenario.Subsidies.RentRelief;
import jiju.scenario.Subsidies.TalentFlats;
import jiju.scenario.Subsidies.TaxRebate;
import jiju.scenario.Timeline;
import jiju.scenario.TripProgramme;
import jiju.scenario.form.Retuning;
import jiju.unit.Month;
import jiju.unit.Text;

/**
 * One unit more of every lever that a scenario pulls, and of clerks, flats and fit-out grants also
 * where it has none. Nothing here knows a town.
 */
public final class Steps {
  /** Flats are let by the dozen, not one by one. */
  private static final double FLATS = 10;

  private static final double PLACES = 10;
  private static final double GRANT_YUAN_PER_SQM = 50;
  private static final double REBATE = 0.1;
  private static final double RENT_GAP_YUAN = 800;
  private static final Month EVER = Month.of(9999, 12);

  private final Timeline base;
  private final List<Step> steps = new ArrayList<>();

  private Steps(Timeline base) {
    this.base = base;
  }

  /** The steps, in the order in which a planner thinks of levers. */
  public static List<Step> of(Timeline base) {
    Steps all = new Steps(base);
    all.addTrips();
    all.addDesks();
    all.addIncubators();
    all.addRelief();
    all.addRebates();
    all.addGrants();
    all.addFlats();
    return List.copyOf(all.steps);
  }

  private void add(String id, Text text, double units, UnaryOperator<Scenario> change) {
    Timeline changed =
        new Timeline(
            base.chapters().stream()
                .map(one -> new Timeline.Chapter(one.from(), change.apply(one.scenario())))
                .toList());
    if (!changed.equals(base)) {
      steps.add(new Step(id, text, units, changed));
    }
  }

  private void addTrips() {
    for (TripProgramme trip : base.first().levers().trips()) {
      Text title = trip.title();
      add(
          "trip-" + trip.id(),
          new Text(title.zh() + "：多一次", "one more of the " + title.en()),
          1,
          moved("levers.trips." + trip.id() + ".trips", 1));
    }
  }

  /** A number moved from where it stands, but not below zero. */
  private static UnaryOperator<Scenario> moved(String path, double by) {
    return scenario ->
        Retuning.of(scenario, path, Math.max(0, Retuning.value(scenario, path) + by));
  }

  private void addDesks() {
    for (Park park : base.first().parks()) {
      String desk = "parks." + park.id() + ".serviceDesk.";
      add(
          "clerk-" + park.id(),
          of(park, "窗口多一名人员", "one more clerk at the desk"),
          1,
          moved(desk + "clerks", 1));
      if (park.serviceDesk().backOfficeDays() >= 1) {
        add(
            "back-office-day-" + park.id(),
            of(park, "后台审批少一个工作日", "one working day less in the back office"),
            1,
            moved(desk + "backOfficeDays", -1));
      }
    }
  }

  private Text of(Park park, String zh, String en) {
    return base.first().parks().size() == 1
        ? new Text(zh, en)
        : new Text(park.title().zh() + "：" + zh, park.title().en() + ": " + en);
  }

  private void addIncubators() {
    for (IncubatorContract contract : base.first().levers().incubators()) {
      Text title = contract.title();
      add(
          "incubator-place-" + contract.id(),
          new Text(title.zh() + "：多一个工位", title.en() + ": one more place"),
          PLACES,
          moved("levers.incubators." + contract.id() + ".capacity", PLACES));
    }
  }

  private void addRelief() {
    for (RentRelief relief : base.first().levers().subsidies().rentRelief()) {
      add(
          "rent-free-month-" + relief.id(),
          new Text(
              "多免一个月租金（" + relief.from() + " 起）",
              "one more month of rent relief (from " + relief.from() + ")"),
          1,
          moved("levers.subsidies.rentRelief." + relief.id() + ".months", 1));
    }
  }

  /** Rebates usually stand at their limit, so there is less to look at, not more. */
  private void addRebates() {
    for (TaxRebate rebate : base.first().levers().subsidies().taxRebates()) {
      String path = "levers.subsidies.taxRebates." + rebate.id();
      UnaryOperator<Scenario> early = moved(path + ".shareYears1To3", -REBATE);
      UnaryOperator<Scenario> late = moved(path + ".shareYears4To5", -REBATE);
      add(
          "rebate-" + rebate.id(),
          new Text("税收返还少十个百分点", "ten points less of the tax rebate"),
          1,
          scenario -> late.apply(early.apply(scenario)));
    }
  }

  private void addGrants() {
    for (Park park : base.first().parks()) {
      add(
          "fit-out-" + park.id(),
          of(park, "装修补贴每平方米多 10 元", "10 yuan more of fit-out grant a square metre"),
          GRANT_YUAN_PER_SQM / 10,
          scenario -> {
            List<FitOutGrant> grants =
                new ArrayList<>(scenario.levers().subsidies().fitOutGrants());
            grants.add(
                new FitOutGrant(
                    "one-more-" + park.id(),
                    park.id(),
                    base.first().start(),
                    EVER,
                    GRANT_YUAN_PER_SQM,
                    java.util.Optional.empty()));
            return scenario.withLevers(
                scenario
                    .levers()
                    .withSubsidies(scenario.levers().subsidies().withFitOutGrants(grants)));
          });
    }
  }

  private void addFlats() {
    for (Park park : base.first().parks()) {
      add(
          "flat-" + park.id(),
          of(park, "多一套人才公寓", "one more talent flat"),
          FLATS,
          scenario -> {
            List<TalentFlats> flats = new ArrayList<>(scenario.levers().subsidies().talentFlats());
            flats.add(
                new TalentFlats(
                    "one-more-" + park.id(),
                    park.id(),
                    base.first().start(),
                    FLATS,
                    RENT_GAP_YUAN));
            return scenario.withLevers(
                scenario
                    .levers()
                    .withSubsidies(scenario.levers().subsidies().withTalentFlats(flats)));
          });
    }
  }
}
