package jiju.errand.projection;

import jiju.scenario.Scenario;
import jiju.scenario.Timeline;
import jiju.unit.Text;

/** Gives a scenario the name under which a planner keeps it. */
final class Renamed {
  private static final String ID = "variant";

  private Renamed() {}

  static Timeline timeline(Timeline timeline, String name) {
    Text title = name.isEmpty() ? new Text("本方案", "your variant") : new Text(name, name);
    return new Timeline(
        timeline.chapters().stream()
            .map(chapter -> new Timeline.Chapter(chapter.from(), of(chapter.scenario(), title)))
            .toList());
  }

  private static Scenario of(Scenario scenario, Text title) {
    Text question =
        new Text("“" + title.zh() + "”会带来什么？", "What would \"" + title.en() + "\" bring?");
    return new Scenario(
        ID,
        title,
        question,
        scenario.start(),
        scenario.end(),
        scenario.parks(),
        scenario.sourceCities(),
        scenario.sectors(),
        scenario.linkages(),
        scenario.levers(),
        scenario.uncertainties(),
        scenario.targets(),
        scenario.observations(),
        scenario.caveats());
  }
}
