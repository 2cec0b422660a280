package jiju.errand.projection;

import java.util.Optional;
import java.util.regex.Pattern;
import jiju.unit.Text;

/** How a planner thinks of levers. What no group names is nature's, not ours. */
enum LeverGroup {
  TRIPS(
      "招商出访",
      "Promotion trips",
      "levers\\.trips\\.[^.]+\\.trips",
      "levers\\.trips\\.[^.]+\\.(delegation|targeting|heads|days|from|to)"),
  INCUBATORS(
      "孵化器",
      "Incubators",
      "levers\\.incubators\\.[^.]+\\.(capacity|feeYuanPerYear)",
      "levers\\.incubators\\.[^.]+\\.(tier|admissionQuantile|feeYuanPerFirm|from)"),
  DESK(
      "办事窗口",
      "Service desk",
      "parks\\.[^.]+\\.serviceDesk\\.(clerks|backOfficeDays|guidance)",
      "parks\\.[^.]+\\.serviceDesk\\.casesPerClerkDay"),
  SUBSIDIES(
      "补贴",
      "Subsidies",
      "levers\\.subsidies\\.(reverseGrants\\.[^.]+\\.amountYuan|rentRelief\\.[^.]+\\.months"
          + "|taxRebates\\.[^.]+\\.shareYears1To3|fitOutGrants\\.[^.]+\\.yuanPerSqm"
          + "|talentFlats\\.[^.]+\\.flats)",
      "levers\\.(budgets\\.[^.]+\\.yuanPerYear|subsidies\\.(rentRelief\\.[^.]+\\.share|taxRebates\\.[^.]+\\.shareYears4To5"
          + "|talentFlats\\.[^.]+\\.(rentGapYuanPerFlatMonth|from)"
          + "|(reverseGrants|rentRelief|taxRebates|fitOutGrants)\\.[^.]+\\.(from|to)))"),
  TRANSPORT(
      "交通",
      "Transport",
      "levers\\.rail\\.[^.]+\\.extraTrainsPerDay",
      "levers\\.rail\\.[^.]+\\.opens"),
  SPACE(
      "空间与配套",
      "Space and amenities",
      "parks\\.[^.]+\\.(rentYuanPerSqmMonth|zones\\.[^.]+\\.floorAreaSqm|amenities\\.[^.]+\\.units)",
      "parks\\.[^.]+\\.(zones\\.[^.]+\\.opens|amenities\\.[^.]+\\.ordered"
          + "|lots\\.(mode|smallestSqm|largestSqm))"),
  ANCHORS(
      "龙头企业",
      "Anchor firms",
      "levers\\.subsidies\\.anchorPackages\\.[^.]+\\.(cashYuan|taxHolidayYears)",
      "levers\\.(anchors\\.[^.]+\\.month|subsidies\\.anchorPackages\\.[^.]+\\.(clawbackShare|from|to))"),
  PUBLICITY(
      "招牌与活动",
      "Signs and events",
      "levers\\.events\\.[^.]+\\.none",
      "levers\\.events\\.[^.]+\\.month");

  private final Text text;
  private final Pattern first;
  private final Pattern further;

  LeverGroup(String zh, String en, String first, String further) {
    this.text = new Text(zh, en);
    this.first = Pattern.compile(first);
    this.further = Pattern.compile(further);
  }

  Text text() {
    return text;
  }

  /** Whether the lever is shown at once, and not only to who asks for more. */
  boolean showsFirst(String path) {
    return first.matcher(path).matches();
  }

  static Optional<LeverGroup> find(String path) {
    for (LeverGroup group : values()) {
      if (group.showsFirst(path) || group.further.matcher(path).matches()) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }

  /** The group of a whole thing that can be switched off, such as {@code levers.rail.x}. */
  static Optional<LeverGroup> ofThing(String list) {
    return switch (list) {
      case "levers.trips" -> Optional.of(TRIPS);
      case "levers.incubators" -> Optional.of(INCUBATORS);
      case "levers.rail" -> Optional.of(TRANSPORT);
      case "levers.anchors" -> Optional.of(ANCHORS);
      case "levers.events" -> Optional.of(PUBLICITY);
      default -> Optional.empty();
    };
  }
}
