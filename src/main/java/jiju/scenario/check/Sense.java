package jiju.scenario.check;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jiju.scenario.Incubation;
import jiju.scenario.Linkage;
import jiju.scenario.Observation;
import jiju.scenario.Park;
import jiju.scenario.Prior;
import jiju.scenario.ReputationDynamics;
import jiju.scenario.Scenario;
import jiju.scenario.Sector;
import jiju.scenario.Subsidies.ReverseGrant;
import jiju.scenario.form.Form;
import jiju.scenario.form.Form.GroupForm;
import jiju.unit.Text;

/** Numbers agree with each other: space with stock, shares with one, ends of ranges in order. */
final class Sense implements Check {
  private static final double TOLERANCE = 1e-6;

  private final Scenario scenario;
  private final List<Finding> findings;

  Sense(Scenario scenario, List<Finding> findings) {
    this.scenario = scenario;
    this.findings = findings;
  }

  @Override
  public void look() {
    notEmpty("parks", scenario.parks());
    notEmpty("sourceCities", scenario.sourceCities());
    notEmpty("sectors", scenario.sectors());
    scenario.parks().forEach(this::checkPark);
    scenario.levers().subsidies().reverseGrants().forEach(this::checkGrant);
    scenario.observations().forEach(this::checkReading);
    checkWeights();
    checkLinkages();
    checkStay();
  }

  private void notEmpty(String path, List<?> things) {
    if (things.isEmpty()) {
      add(path, new Text("一个也没有", "none"), new Text("至少一个", "at least one"));
    }
  }

  private void checkPark(Park park) {
    String path = "parks." + park.id();
    if (park.zones().isEmpty()) {
      add(path + ".zones", new Text("一个也没有", "none"), new Text("至少一个", "at least one"));
      return;
    }
    double floor = floorOf(park);
    boolean whole = park.lots().mode() == Park.LotMode.WHOLE_BUILDING;
    if (park.lots().smallestSqm() > park.lots().largestSqm()) {
      add(
          path + ".lots.largestSqm",
          found(park.lots().largestSqm()),
          atLeast("smallestSqm", park.lots().smallestSqm()),
          path + ".lots.smallestSqm");
    }
    if (park.lots().smallestSqm() > floor) {
      add(
          path + ".lots.smallestSqm",
          found(park.lots().smallestSqm()),
          atMostFloor(floor),
          path + ".zones");
    }
    double firms = park.initialFirms().stream().mapToDouble(Park.InitialFirms::number).sum();
    double open = park.floorAreaSqm(scenario.start());
    double room = whole ? park.zones().size() : Math.floor(open / park.lots().smallestSqm());
    if (firms > room) {
      add(
          path + ".initialFirms",
          new Text("起始企业 " + shown(firms) + " 家", shown(firms) + " firms at the start"),
          new Text(
              "至多 " + shown(room) + " 家（起始月开放面积 " + shown(open) + " 平方米）",
              "at most " + shown(room) + " (" + shown(open) + " m² are open in the first month)"),
          path + ".zones",
          path + ".lots",
          "start");
    }
  }

  private void checkGrant(ReverseGrant grant) {
    Optional<Park> park = scenario.findPark(grant.park());
    if (park.isPresent() && grant.minimumLotSqm() > floorOf(park.get())) {
      String path = "levers.subsidies.reverseGrants." + grant.id();
      add(
          path + ".minimumLotSqm",
          found(grant.minimumLotSqm()),
          atMostFloor(floorOf(park.get())),
          path + ".park",
          "parks." + grant.park() + ".zones");
    }
  }

  private void checkReading(Observation observation) {
    String path = "observations." + observation.id();
    if (observation.low() > observation.value() || observation.value() > observation.high()) {
      add(
          path + ".value",
          found(observation.value()),
          new Text(
              "low " + shown(observation.low()) + " 至 high " + shown(observation.high()),
              "from low " + shown(observation.low()) + " to high " + shown(observation.high())),
          path + ".low",
          path + ".high");
    }
  }

  private void checkWeights() {
    ReputationDynamics reputation = scenario.uncertainties().reputation();
    double sum = reputation.deskWeight() + reputation.survivalWeight() + reputation.growthWeight();
    if (Math.abs(sum - 1) > TOLERANCE) {
      String path = "uncertainties.reputation";
      add(
          path,
          new Text("三项权重之和为 " + shown(sum), "weights that sum to " + shown(sum)),
          new Text("和为 1", "deskWeight, survivalWeight and growthWeight that sum to 1"),
          path + ".deskWeight",
          path + ".survivalWeight",
          path + ".growthWeight");
    }
    double pool = scenario.sectors().stream().mapToDouble(Sector::poolWeight).sum();
    if (!scenario.sectors().isEmpty() && pool <= 0) {
      add(
          "sectors",
          new Text("各行业 poolWeight 全为 0", "a poolWeight of 0 in every sector"),
          new Text("至少一个为正", "a positive one in at least one"));
    }
  }

  private void checkLinkages() {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i < scenario.linkages().size(); i++) {
      Linkage linkage = scenario.linkages().get(i);
      String path = "linkages[" + i + "]";
      if (linkage.buyer().equals(linkage.seller()) && !linkage.buyer().isEmpty()) {
        add(
            path,
            new Text(
                "行业与自身的联系“" + linkage.buyer() + "”",
                "a linkage of \"" + linkage.buyer() + "\" with itself"),
            new Text("两个不同的行业", "two different sectors"),
            path + ".buyer",
            path + ".seller");
      } else if (!pairs.add(linkage.buyer() + " " + linkage.seller())) {
        add(
            path,
            new Text("同一对行业重复", "the same pair of sectors twice"),
            Text.EMPTY,
            path + ".buyer",
            path + ".seller");
      }
    }
  }

  private void checkStay() {
    Incubation incubation = scenario.uncertainties().incubation();
    if (incubation.minimumMonths() > incubation.maximumMonths()) {
      add(
          "uncertainties.incubation.maximumMonths",
          found(incubation.maximumMonths()),
          atLeast("minimumMonths", incubation.minimumMonths()),
          "uncertainties.incubation.minimumMonths");
    }
  }

  @Override
  public void see(String path, Form form, Object value) {
    if (form instanceof GroupForm && value instanceof Prior prior) {
      checkPrior(path, prior);
    }
  }

  private void checkPrior(String path, Prior prior) {
    if (prior.low() > prior.high()) {
      add(path + ".high", found(prior.high()), atLeast("low", prior.low()), path + ".low");
    }
    if (prior.distribution() == Prior.Shape.LOGNORMAL && prior.low() <= 0) {
      add(
          path + ".low",
          found(prior.low()),
          new Text("正数（对数正态）", "a positive number (lognormal)"),
          path + ".distribution");
    }
  }

  private static double floorOf(Park park) {
    return park.zones().stream().mapToDouble(Park.Zone::floorAreaSqm).sum();
  }

  private static Text found(double number) {
    return new Text("发现 " + shown(number), "found " + shown(number));
  }

  private static Text atLeast(String name, double number) {
    return new Text(
        "不小于 " + name + " " + shown(number), "no less than " + name + " " + shown(number));
  }

  private static Text atMostFloor(double number) {
    return new Text(
        "不大于建筑面积 " + shown(number), "no more than the floor of " + shown(number) + " m²");
  }

  private static String shown(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private void add(String path, Text found, Text allowed, String... involved) {
    findings.add(Finding.of(path, found, allowed).withInvolved(involved));
  }
}
