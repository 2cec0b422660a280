package jiju.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jiju.analysis.Case;
import jiju.analysis.statistics.Proportion;
import jiju.analysis.target.TargetOutcome;
import jiju.report.html.Node;
import jiju.report.html.Table;
import jiju.scenario.Goal;
import jiju.unit.Scale;

/** Targets as probabilities, and what may be promised. */
final class TargetChapter {
  private final Page page;

  TargetChapter(Page page) {
    this.page = page;
  }

  Optional<Node> findSection() {
    List<Goal> goals = page.findings().baseline().scenario().targets();
    if (goals.isEmpty()) {
      return Optional.empty();
    }
    List<Node> nodes = new ArrayList<>();
    nodes.add(page.heading("targets"));
    nodes.add(page.paragraph("targets.reading"));
    nodes.addAll(page.pictures(Illustration.Chapter.TARGETS));
    goals.forEach(goal -> nodes.add(table(goal).node()));
    return Optional.of(Node.of("section", nodes));
  }

  private Table table(Goal goal) {
    Scale scale = goal.metric().unit().scale(goal.atLeast(), page.language());
    Table table =
        new Table(
            page.say(
                "targets.caption",
                goal.title().in(page.language()),
                page.metric(goal.metric()),
                scale.write(goal.atLeast()),
                page.month(goal.by())),
            List.of(
                page.say("column.scenario"),
                page.say("column.probability"),
                page.say("column.at_80"),
                page.say("column.at_120"),
                page.say("column.first_passage"),
                page.say("column.commit")));
    page.findings().cases().forEach(one -> addRow(table, one, goal));
    return table;
  }

  private void addRow(Table table, Case one, Goal goal) {
    Optional<TargetOutcome> outcome = find(one, goal, 1);
    double commit = outcome.map(TargetOutcome::commitP80).orElse(Double.NaN);
    table.row(
        page.name(one),
        probability(outcome, true),
        probability(find(one, goal, 0.8), false),
        probability(find(one, goal, 1.2), false),
        outcome
            .flatMap(TargetOutcome::firstPassageP50)
            .map(page::month)
            .orElse(page.say("targets.never")),
        goal.metric().unit().scale(commit, page.language()).write(commit));
  }

  private Optional<TargetOutcome> find(Case one, Goal goal, double factor) {
    return page.findings().targets().stream()
        .filter(target -> target.factor() == factor && target.scenario().equals(one.id()))
        .filter(target -> target.goal().id().equals(goal.id()))
        .findFirst();
  }

  private Node probability(Optional<TargetOutcome> outcome, boolean withInterval) {
    Optional<Proportion> probability = outcome.flatMap(TargetOutcome::probability);
    if (probability.isEmpty()) {
      return new Node.Words(page.say("targets.not_simulated"));
    }
    Proportion share = probability.get();
    String value = page.percent().write(share.value());
    return withInterval && share.interval().isDefined()
        ? page.cell(value, page.percent().range(share.interval().low(), share.interval().high()))
        : new Node.Words(value);
  }
}
