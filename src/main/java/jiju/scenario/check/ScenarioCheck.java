package jiju.scenario.check;

import java.util.ArrayList;
import java.util.List;
import jiju.scenario.Scenario;

/** Everything that a scenario can get wrong though each of its values is of the right kind. */
public final class ScenarioCheck {

  private ScenarioCheck() {}

  /** All findings, in no particular order; none where the scenario makes sense. */
  public static List<Finding> findings(Scenario scenario) {
    List<Finding> findings = new ArrayList<>(References.findings(scenario));
    findings.addAll(Dates.findings(scenario));
    findings.addAll(Sense.findings(scenario));
    return findings;
  }
}
