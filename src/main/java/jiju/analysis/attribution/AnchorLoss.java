package jiju.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import jiju.scenario.Scenario;
import jiju.scenario.Shock;
import jiju.scenario.Timeline;
import jiju.unit.Month;
import jiju.unit.Text;

/** Takes the largest anchor of every park away in a month: what falls with it is the cascade. */
public final class AnchorLoss {
  private static final String ID = "lose-largest-anchor";

  private AnchorLoss() {}

  /** The timeline in which the largest anchor, by output of twelve months, leaves in the month. */
  public static Timeline in(Month month, Timeline timeline) {
    return new Timeline(
        timeline.chapters().stream()
            .map(chapter -> new Timeline.Chapter(chapter.from(), in(month, chapter.scenario())))
            .toList());
  }

  private static Scenario in(Month month, Scenario scenario) {
    List<Shock> shocks = new ArrayList<>(scenario.uncertainties().shocks());
    Text title = new Text("最大的龙头企业迁出", "the largest anchor firm leaves");
    shocks.add(new Shock(ID, title, month, month, List.of(), List.of(), 1, 0, 1, 0, 1));
    return scenario.withUncertainties(scenario.uncertainties().withShocks(shocks));
  }
}
