package jiju.scenario.check;

import java.util.List;
import jiju.scenario.Incubation;
import jiju.scenario.Observation;
import jiju.scenario.Prior;
import jiju.scenario.Scenario;
import jiju.scenario.form.Form;
import jiju.unit.Text;

/** Lower ends lie below upper ends, and what was observed between them. */
final class Ranges implements Check {
  private final Scenario scenario;
  private final List<Finding> findings;

  Ranges(Scenario scenario, List<Finding> findings) {
    this.scenario = scenario;
    this.findings = findings;
  }

  @Override
  public void look() {
    scenario.observations().forEach(this::checkReading);
    Incubation incubation = scenario.uncertainties().incubation();
    if (incubation.minimumMonths() > incubation.maximumMonths()) {
      add(
          "uncertainties.incubation.maximumMonths",
          Said.found(incubation.maximumMonths()),
          Said.atLeast("minimumMonths", incubation.minimumMonths()),
          "uncertainties.incubation.minimumMonths");
    }
  }

  @Override
  public void see(String path, Form form, Object value) {
    if (value instanceof Prior prior) {
      checkPrior(path, prior);
    }
  }

  private void checkReading(Observation observation) {
    String path = "observations." + observation.id();
    if (observation.low() > observation.value() || observation.value() > observation.high()) {
      String low = Said.shown(observation.low());
      String high = Said.shown(observation.high());
      add(
          path + ".value",
          Said.found(observation.value()),
          new Text("low " + low + " 至 high " + high, "from low " + low + " to high " + high),
          path + ".low",
          path + ".high");
    }
  }

  private void checkPrior(String path, Prior prior) {
    if (prior.low() > prior.high()) {
      add(
          path + ".high",
          Said.found(prior.high()),
          Said.atLeast("low", prior.low()),
          path + ".low");
    }
    if (prior.distribution() == Prior.Shape.LOGNORMAL && prior.low() <= 0) {
      add(
          path + ".low",
          Said.found(prior.low()),
          new Text("正数（对数正态）", "a positive number (lognormal)"),
          path + ".distribution");
    }
  }

  private void add(String path, Text found, Text allowed, String... involved) {
    findings.add(Finding.of(path, found, allowed).withInvolved(involved));
  }
}
