package jiju.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jiju.analysis.Case;
import jiju.analysis.Findings;
import jiju.scenario.Metric;
import jiju.unit.Language;

/** Chooses the pictures that a set of findings deserves. */
public final class Pictures {
  private static final List<Metric> MAIN =
      List.of(Metric.FIRMS, Metric.ASSETS_YUAN, Metric.OUTPUT_12M_YUAN, Metric.TAX_12M_YUAN);

  private Pictures() {}

  /** All pictures of the findings in one language, in the order of a report. */
  public static List<Picture> of(Findings findings, Language language) {
    Studio studio = Studio.of(findings, language);
    List<Picture> pictures = new ArrayList<>();
    Projections projections = new Projections(studio, findings.baseline());
    MAIN.forEach(metric -> add(projections.find(metric), pictures));
    add(new SectorStack(studio, findings.baseline()).find(), pictures);
    add(new ZoneMap(studio, findings.baseline()).find(), pictures);
    TownSeries towns = TownSeries.of(studio, findings.baseline(), Metric.FIRMS);
    add(new TownTiles(towns).find(), pictures);
    add(new TownRanking(towns).find(), pictures);
    add(new TownConcentrations(studio, findings.baseline()).find(), pictures);
    add(new TownFans(towns).find(), pictures);
    Comparisons comparisons = new Comparisons(studio);
    add(new LeverRanking(studio).find(), pictures);
    add(comparisons.findSideBySide(Metric.FIRMS), pictures);
    for (Case variant : findings.variants()) {
      add(comparisons.findDifference(variant, Metric.FIRMS), pictures);
    }
    add(new TargetCurves(studio).find(), pictures);
    add(new CostBars(studio).find(), pictures);
    add(new FactChecks(studio).find(), pictures);
    return List.copyOf(pictures);
  }

  /** The picture of the facts alone; empty where none of them can be drawn. */
  public static Optional<Picture> facts(Findings findings, Language language) {
    return new FactChecks(Studio.of(findings, language)).find();
  }

  private static void add(Optional<Picture> picture, List<Picture> pictures) {
    picture.ifPresent(pictures::add);
  }
}
