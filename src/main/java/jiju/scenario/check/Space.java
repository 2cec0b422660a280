package jiju.scenario.check;

import java.util.List;
import java.util.Optional;
import jiju.scenario.Park;
import jiju.scenario.Scenario;
import jiju.scenario.Subsidies.ReverseGrant;
import jiju.scenario.form.Form;
import jiju.unit.Text;

/** There is room for what is let, promised and already there. */
final class Space implements Check {
  private final Scenario scenario;
  private final List<Finding> findings;

  Space(Scenario scenario, List<Finding> findings) {
    this.scenario = scenario;
    this.findings = findings;
  }

  @Override
  public void look() {
    for (Park park : scenario.parks()) {
      if (park.zones().isEmpty()) {
        add("parks." + park.id() + ".zones", new Text("一个也没有", "none"), Completeness.ONE);
      } else {
        checkLots(park, "parks." + park.id());
        checkStock(park, "parks." + park.id());
      }
    }
    scenario.levers().subsidies().reverseGrants().forEach(this::checkGrant);
  }

  @Override
  public void see(String path, Form form, Object value) {}

  private void checkLots(Park park, String path) {
    if (isWhole(park)) {
      return;
    }
    double smallest = park.lots().smallestSqm();
    if (smallest > park.lots().largestSqm()) {
      add(
          path + ".lots.largestSqm",
          Said.found(park.lots().largestSqm()),
          Said.atLeast("smallestSqm", smallest),
          path + ".lots.smallestSqm",
          path + ".lots.mode");
    }
    if (smallest > floorOf(park)) {
      add(
          path + ".lots.smallestSqm",
          Said.found(smallest),
          withinFloor(park),
          path + ".zones",
          path + ".lots.mode");
    }
  }

  /** Even in the smallest lots the firms that are there must find room. */
  private void checkStock(Park park, String path) {
    double firms =
        park.initialFirms().stream()
            .filter(group -> !sharesPremises(group.sector()))
            .mapToDouble(Park.InitialFirms::number)
            .sum();
    double open = park.floorAreaSqm(scenario.start());
    double lots = isWhole(park) ? Math.min(1, open) : open / park.lots().smallestSqm();
    double room = Math.floor(lots);
    if (firms > room) {
      String many = Said.shown(firms);
      String most = Said.shown(room);
      String floor = Said.shown(open);
      add(
          path + ".initialFirms",
          new Text("起始企业 " + many + " 家", many + " firms at the start"),
          new Text(
              "至多 " + most + " 家（首月开放面积 " + floor + " 平方米）",
              "at most " + most + " (" + floor + " m² are open in the first month)"),
          path + ".zones",
          path + ".lots",
          "start");
    }
  }

  private boolean sharesPremises(String sector) {
    int position = scenario.sectorIndex(sector);
    return position >= 0 && scenario.sectors().get(position).sharesPremises();
  }

  private void checkGrant(ReverseGrant grant) {
    Optional<Park> park = scenario.findPark(grant.park());
    if (park.isPresent() && grant.minimumLotSqm() > floorOf(park.get())) {
      String path = "levers.subsidies.reverseGrants." + grant.id();
      add(
          path + ".minimumLotSqm",
          Said.found(grant.minimumLotSqm()),
          withinFloor(park.get()),
          path + ".park",
          "parks." + grant.park() + ".zones");
    }
  }

  private static boolean isWhole(Park park) {
    return park.lots().mode() == Park.LotMode.WHOLE_BUILDING;
  }

  private static double floorOf(Park park) {
    return park.zones().stream().mapToDouble(Park.Zone::floorAreaSqm).sum();
  }

  private static Text withinFloor(Park park) {
    String floor = Said.shown(floorOf(park));
    return new Text("不大于建筑面积 " + floor + " 平方米", "no more than the floor of " + floor + " m²");
  }

  private void add(String path, Text found, Text allowed, String... involved) {
    findings.add(Finding.of(path, found, allowed).withInvolved(involved));
  }
}
