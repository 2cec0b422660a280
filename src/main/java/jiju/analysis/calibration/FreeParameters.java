package jiju.analysis.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jiju.experiment.design.Factor;
import jiju.experiment.design.Range;
import jiju.scenario.Observation;
import jiju.scenario.Park;
import jiju.scenario.Prior;
import jiju.scenario.PublicEvent;
import jiju.scenario.Scenario;
import jiju.scenario.form.Declared;
import jiju.scenario.form.Parameter;
import jiju.scenario.form.Retuning;
import jiju.unit.Text;

/** Which numbers of a scenario a calibration sets free, and what their ranges say of them. */
public final class FreeParameters {
  /** More parks than this have no site constant each, but share a common unknown. */
  private static final int FEW_PARKS = 2;

  private FreeParameters() {}

  /**
   * The numbers that nothing but the facts can tell, at most eight where there are few parks: site
   * constants, the size of local pools, what the events do that facts are dated by, what trips do
   * to awareness and anchors, how large anchors are, and clustering.
   */
  public static List<String> usual(Scenario scenario) {
    List<String> paths = new ArrayList<>();
    if (scenario.parks().size() <= FEW_PARKS) {
      for (Park park : scenario.parks()) {
        paths.add("parks." + park.id() + ".siteConstant");
      }
    }
    paths.add("uncertainties.pools.localMultiplier");
    Set<String> dating = new TreeSet<>();
    for (Observation fact : scenario.observations()) {
      fact.afterEvent().ifPresent(dating::add);
    }
    for (PublicEvent event : scenario.levers().events()) {
      if (dating.contains(event.id())) {
        paths.add("levers.events." + event.id() + ".localAwarenessGain");
      }
    }
    if (!scenario.levers().trips().isEmpty()) {
      paths.add("uncertainties.promotion.awarenessGainTie");
      paths.add("uncertainties.promotion.anchorLandingsPerTrip");
      paths.add("uncertainties.anchors.revenueMedianYuan");
    }
    paths.add("uncertainties.choice.sameSector");
    return paths;
  }

  /** The number under its range; empty where no range is stated, or it has no width. */
  public static Optional<FreeParameter> find(Parameter parameter) {
    if (!parameter.isNumber() || parameter.low().isEmpty() || parameter.high().isEmpty()) {
      return Optional.empty();
    }
    double low = parameter.low().get();
    double high = parameter.high().get();
    Prior.Shape shape = parameter.distribution().orElse(Prior.Shape.UNIFORM);
    if (!(low < high) || (shape == Prior.Shape.LOGNORMAL && !(low > 0))) {
      return Optional.empty();
    }
    Declared declared = Retuning.declared(parameter.path());
    return Optional.of(
        new FreeParameter(
            parameter.path(),
            parameter.meaning(),
            parameter.unit(),
            new Prior(shape, low, high, parameter.source()),
            declared.min(),
            declared.max()));
  }

  /**
   * What an experiment varies, as something to be informed by facts; empty where it is no undated
   * number with a range that has a width, or takes whole values only.
   */
  public static Optional<FreeParameter> find(Factor factor) {
    Optional<Range> range = factor.range().filter(one -> one.low() < one.high() && !one.whole());
    boolean dated = factor.path().contains("@");
    if (range.isEmpty() || dated) {
      return Optional.empty();
    }
    Range found = range.get();
    return Optional.of(
        new FreeParameter(
            factor.path(),
            factor.title(),
            factor.unit(),
            new Prior(found.shape(), found.low(), found.high(), Text.EMPTY),
            found.min(),
            found.max()));
  }
}
