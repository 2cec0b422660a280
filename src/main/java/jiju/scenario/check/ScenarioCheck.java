package jiju.scenario.check;

import java.util.ArrayList;
import java.util.List;
import jiju.scenario.Scenario;
import jiju.scenario.form.Declarations;

/** Everything that a scenario can get wrong though each of its values is of the right kind. */
public final class ScenarioCheck {

  private ScenarioCheck() {}

  /** All findings, those that others may rest on first; none where the scenario makes sense. */
  public static List<Finding> findings(Scenario scenario) {
    List<Finding> findings = new ArrayList<>();
    List<Check> checks =
        List.of(
            new Dates(scenario, findings),
            new References(scenario, findings),
            new Completeness(scenario, findings),
            new Space(scenario, findings),
            new Sums(scenario, findings),
            new Ranges(scenario, findings));
    checks.forEach(Check::look);
    new Visit((path, form, value) -> checks.forEach(check -> check.see(path, form, value)))
        .walk("", Declarations.SCENARIO, scenario);
    return findings;
  }
}
