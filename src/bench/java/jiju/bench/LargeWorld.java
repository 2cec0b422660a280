package jiju.bench;

import java.nio.file.Path;
import java.util.List;
import jiju.scenario.Timeline;
import jiju.store.scenario.ScenarioFiles;

/** A large park: firms, founders and clerks grow in proportion. */
final class LargeWorld {
  private static final Path SCENARIO = Path.of("src/bench/scenarios/large.json");

  private LargeWorld() {}

  /** A park that begins with so many firms, for so many months. */
  static Timeline of(int firms, int months) {
    double scale = firms / 1000.0;
    Timeline timeline =
        ScenarioFiles.read(
                SCENARIO,
                List.of(
                    "parks.loudi.initialFirms.enterprises.number=" + Math.round(650 * scale),
                    "parks.loudi.initialFirms.individuals.number=" + Math.round(350 * scale),
                    "parks.loudi.serviceDesk.clerks=" + 4 * scale,
                    "uncertainties.pools.localMultiplier=" + scale / 10,
                    "uncertainties.pools.tieMultiplier=" + scale / 10,
                    "uncertainties.pools.otherMultiplier=" + scale / 10))
            .timeline();
    return timeline.withEnd(timeline.first().start().plus(months - 1));
  }
}
