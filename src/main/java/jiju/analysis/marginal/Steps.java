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
          scenario ->
              scenario.withLevers(
                  scenario
                      .levers()
                      .withTrips(
                          scenario.levers().trips().stream()
                              .map(one -> one.id().equals(trip.id()) ? more(one) : one)
                              .toList())));
    }
  }

  private static TripProgramme more(TripProgramme trip) {
    return new TripProgramme(
        trip.id(),
        trip.title(),
        trip.park(),
        trip.city(),
        trip.from(),
        trip.to(),
        trip.trips() + 1,
        trip.delegation(),
        trip.targeting(),
        trip.sectors(),
        trip.heads(),
        trip.days(),
        trip.when());
  }

  private void addDesks() {
    for (Park park : base.first().parks()) {
      String id = park.id();
      add(
          "clerk-" + id,
          of(park, "窗口多一名人员", "one more clerk at the desk"),
          1,
          scenario -> withDesk(scenario, id, 1, 0));
      if (park.serviceDesk().backOfficeDays() >= 1) {
        add(
            "back-office-day-" + id,
            of(park, "后台审批少一个工作日", "one working day less in the back office"),
            1,
            scenario -> withDesk(scenario, id, 0, 1));
      }
    }
  }

  private Text of(Park park, String zh, String en) {
    return base.first().parks().size() == 1
        ? new Text(zh, en)
        : new Text(park.title().zh() + "：" + zh, park.title().en() + ": " + en);
  }

  private static Scenario withDesk(Scenario scenario, String id, double clerks, double days) {
    return scenario.withParks(
        scenario.parks().stream()
            .map(
                park ->
                    park.id().equals(id)
                        ? park.withServiceDesk(desk(park.serviceDesk(), clerks, days))
                        : park)
            .toList());
  }

  private static Park.ServiceDesk desk(Park.ServiceDesk desk, double clerks, double days) {
    return new Park.ServiceDesk(
        desk.clerks() + clerks,
        desk.casesPerClerkDay(),
        Math.max(0, desk.backOfficeDays() - days),
        desk.changesPerFirmYear(),
        desk.otherFilesPerMonth(),
        desk.reworkShare(),
        desk.guidance());
  }

  private void addIncubators() {
    for (IncubatorContract contract : base.first().levers().incubators()) {
      Text title = contract.title();
      add(
          "incubator-place-" + contract.id(),
          new Text(title.zh() + "：多一个工位", title.en() + ": one more place"),
          PLACES,
          scenario ->
              scenario.withLevers(
                  scenario
                      .levers()
                      .withIncubators(
                          scenario.levers().incubators().stream()
                              .map(one -> one.id().equals(contract.id()) ? more(one) : one)
                              .toList())));
    }
  }

  private static IncubatorContract more(IncubatorContract contract) {
    return new IncubatorContract(
        contract.id(),
        contract.title(),
        contract.park(),
        contract.from(),
        contract.to(),
        contract.capacity() + PLACES,
        contract.tier(),
        contract.admissionQuantile(),
        contract.spawnsPerYear(),
        contract.leadsPerYear(),
        contract.shellShare(),
        contract.feeYuanPerYear(),
        contract.feeYuanPerFirm(),
        contract.when());
  }

  private void addRelief() {
    for (RentRelief relief : base.first().levers().subsidies().rentRelief()) {
      add(
          "rent-free-month-" + relief.id(),
          new Text(
              "多免一个月租金（" + relief.from() + " 起）",
              "one more month of rent relief (from " + relief.from() + ")"),
          1,
          scenario ->
              scenario.withLevers(
                  scenario
                      .levers()
                      .withSubsidies(
                          scenario
                              .levers()
                              .subsidies()
                              .withRentRelief(
                                  scenario.levers().subsidies().rentRelief().stream()
                                      .map(one -> one.id().equals(relief.id()) ? more(one) : one)
                                      .toList()))));
    }
  }

  private static RentRelief more(RentRelief relief) {
    return new RentRelief(
        relief.id(),
        relief.park(),
        relief.from(),
        relief.to(),
        relief.share(),
        relief.months() + 1,
        relief.when());
  }

  private void addRebates() {
    for (TaxRebate rebate : base.first().levers().subsidies().taxRebates()) {
      add(
          "rebate-" + rebate.id(),
          new Text("税收返还少十个百分点", "ten points less of the tax rebate"),
          1,
          scenario ->
              scenario.withLevers(
                  scenario
                      .levers()
                      .withSubsidies(
                          scenario
                              .levers()
                              .subsidies()
                              .withTaxRebates(
                                  scenario.levers().subsidies().taxRebates().stream()
                                      .map(one -> one.id().equals(rebate.id()) ? less(one) : one)
                                      .toList()))));
    }
  }

  /** Rebates usually stand at their limit, so there is less to look at, not more. */
  private static TaxRebate less(TaxRebate rebate) {
    return new TaxRebate(
        rebate.id(),
        rebate.park(),
        rebate.from(),
        rebate.to(),
        Math.max(0, rebate.shareYears1To3() - REBATE),
        Math.max(0, rebate.shareYears4To5() - REBATE),
        rebate.types(),
        rebate.when());
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
