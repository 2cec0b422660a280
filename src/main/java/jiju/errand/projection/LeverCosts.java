package jiju.errand.projection;

import java.util.Map;
import java.util.Optional;
import jiju.errand.projection.Lever.Spot;
import jiju.scenario.form.Parameter;
import jiju.unit.Text;

/** What a unit of a lever costs the public, from the prices that the scenario states. */
final class LeverCosts {
  private static final String PROMOTION = "uncertainties.promotion.";
  private static final String FISCAL = "uncertainties.fiscal.";
  private static final Text A_TRIP = new Text("次", "trip");
  private static final Text A_YEAR = new Text("年", "year");

  private final Map<String, Parameter> parameters;

  LeverCosts(Map<String, Parameter> parameters) {
    this.parameters = parameters;
  }

  Optional<Lever.Cost> find(Spot spot) {
    String thing = spot.thingPath();
    return switch (spot.field()) {
      case "trips" -> trip(number(thing + ".heads"), number(thing + ".days"));
      case "clerks" -> cost(number(FISCAL + "clerkYuanPerYear"), new Text("人·年", "clerk and year"));
      case "guidance" -> cost(number(FISCAL + "guidanceYuanPerFile"), new Text("件", "file"));
      case "capacity" -> cost(number(thing + ".feeYuanPerYear"), A_YEAR);
      case "flats" ->
          cost(12 * number(thing + ".rentGapYuanPerFlatMonth"), new Text("套·年", "flat and year"));
      case "units" ->
          cost(number(thing + ".runningYuanPerUnitYear"), new Text("单位·年", "unit and year"));
      default -> Optional.empty();
    };
  }

  Optional<Lever.Cost> trip(double heads, double days) {
    double perPersonDay = number(PROMOTION + "tripYuanPerPersonDay");
    return cost(number(PROMOTION + "tripFixedYuan") + heads * days * perPersonDay, A_TRIP);
  }

  static Optional<Lever.Cost> cost(double yuan, Text per) {
    return yuan > 0 ? Optional.of(new Lever.Cost(yuan, per)) : Optional.empty();
  }

  private double number(String path) {
    Parameter parameter = parameters.get(path);
    return parameter == null ? Double.NaN : parameter.number();
  }
}
