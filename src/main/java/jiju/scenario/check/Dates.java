package jiju.scenario.check;

import java.util.List;
import java.util.Optional;
import jiju.scenario.Goal;
import jiju.scenario.Observation;
import jiju.scenario.PublicEvent;
import jiju.scenario.Scenario;
import jiju.scenario.form.Field;
import jiju.scenario.form.Form;
import jiju.scenario.form.Form.GroupForm;
import jiju.unit.Month;
import jiju.unit.Text;

/** Months are in order, and inside the span of the scenario where they must be. */
final class Dates implements Check {
  private static final int LONGEST_MONTHS = 1200;

  private final Scenario scenario;
  private final List<Finding> findings;

  Dates(Scenario scenario, List<Finding> findings) {
    this.scenario = scenario;
    this.findings = findings;
  }

  @Override
  public void look() {
    checkSpan();

    for (Goal goal : scenario.targets()) {
      checkInside("targets." + goal.id() + ".by", goal.by());
    }
    scenario.observations().forEach(this::checkObservation);
    for (PublicEvent event : scenario.levers().events()) {
      event.latest().ifPresent(latest -> checkLatest(event, latest));
    }
  }

  private void checkSpan() {
    if (scenario.end().isBefore(scenario.start())) {
      add(
          "end",
          new Text("发现 " + scenario.end(), "found " + scenario.end()),
          new Text("不早于首月 " + scenario.start(), "no month before the start " + scenario.start()),
          "start");
    } else if (scenario.end().since(scenario.start()) >= LONGEST_MONTHS) {
      int months = scenario.end().since(scenario.start()) + 1;
      add(
          "end",
          new Text("共 " + months + " 个月", "a span of " + months + " months"),
          new Text("至多 " + LONGEST_MONTHS + " 个月", "at most " + LONGEST_MONTHS + " months"),
          "start");
    }
  }

  /** Whatever has a first month {@code from} and a last month {@code to}. */
  @Override
  public void see(String path, Form form, Object value) {
    if (form instanceof GroupForm group) {
      Optional<Field> from = group.findField("from");
      Optional<Field> to = group.findField("to");
      if (from.isPresent() && to.isPresent()) {
        Month first = (Month) from.get().valueIn((Record) value);
        Month last = (Month) to.get().valueIn((Record) value);
        if (last.isBefore(first)) {
          add(
              path + ".to",
              new Text("发现 " + last, "found " + last),
              new Text("不早于 from " + first, "no month before its from " + first),
              path + ".from");
        }
      }
    }
  }

  private void checkObservation(Observation observation) {
    String path = "observations." + observation.id();
    observation.at().ifPresent(month -> checkInside(path + ".at", month));
    if (observation.at().isPresent() == observation.afterEvent().isPresent()) {
      add(
          path,
          new Text("at 与 afterEvent 应恰好给出一个", "neither or both of at and afterEvent"),
          new Text("其中之一", "exactly one of them"),
          path + ".at",
          path + ".afterEvent");
    }
  }

  private void checkInside(String path, Month month) {
    if (month.isBefore(scenario.start()) || month.isAfter(scenario.end())) {
      add(
          path,
          new Text("发现 " + month, "found " + month),
          new Text(
              scenario.start() + " 至 " + scenario.end() + " 之间的月份",
              "a month from " + scenario.start() + " to " + scenario.end()),
          "start",
          "end");
    }
  }

  private void checkLatest(PublicEvent event, Month latest) {
    if (latest.isBefore(event.month())) {
      String path = "levers.events." + event.id();
      add(
          path + ".latest",
          new Text("发现 " + latest, "found " + latest),
          new Text("不早于 " + event.month(), "no month before " + event.month()),
          path + ".month");
    }
  }

  private void add(String path, Text found, Text allowed, String... involved) {
    findings.add(Finding.of(path, found, allowed).withInvolved(involved));
  }
}
