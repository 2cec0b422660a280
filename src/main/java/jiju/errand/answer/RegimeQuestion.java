package jiju.errand.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jiju.analysis.attribution.RegimeMap;
import jiju.analysis.attribution.RegimeMap.Cell;
import jiju.analysis.attribution.RegimeMap.Regime;
import jiju.chart.Caption;
import jiju.chart.CellMap;
import jiju.chart.Picture;
import jiju.errand.Console;
import jiju.report.Bulletin;
import jiju.scenario.Unit;
import jiju.store.results.study.StudyColumn;
import jiju.store.results.study.StudyTable;
import jiju.unit.Language;
import jiju.unit.Text;

/** Where a town like this would stand at other sites and with other strengths of clustering. */
final class RegimeQuestion implements SideQuestion {
  private static final String CHART = "regime-map";
  private static final int MOST_REPLICATIONS = 20;

  private final RegimeMap map;
  private final List<Cell> found = new ArrayList<>();

  RegimeQuestion(AskedScenario asked, long seed, int replications) {
    this.map = new RegimeMap(asked.untilEnd(), seed, Math.min(replications, MOST_REPLICATIONS));
  }

  @Override
  public int replications() {
    return map.replications();
  }

  @Override
  public int runs() {
    return map.runs().size();
  }

  @Override
  public void measure(Laboratory laboratory, Console console) {
    Text task = new Text("绘制格局图", "Drawing the map of regimes");
    found.addAll(map.cells(laboratory.measure(task, map.runs(), RegimeMap.measures(), console)));
  }

  private long count(Regime regime) {
    return found.stream().filter(cell -> cell.regime() == regime).count();
  }

  @Override
  public Text answer() {
    long alone = count(Regime.CARRIES_ITSELF);
    long helped = count(Regime.LIVES_ON_SUBSIDIES);
    long never = count(Regime.NEVER_TAKES_OFF);
    Text all =
        new Text(
            found.size()
                + " 种“区位 × 集聚”组合中："
                + alone
                + " 种不靠补贴也成集群，"
                + helped
                + " 种有补贴才成集群，"
                + never
                + " 种有补贴也不成集群（不足 50 家，或两年内减少一成以上）。",
            " Of "
                + found.size()
                + " pairs of site and clustering, "
                + alone
                + " become a cluster without subsidies, "
                + helped
                + " only with them, and "
                + never
                + " do not even so (fewer than 50 firms, or a tenth lost in two years).");
    return Said.join(here(), all);
  }

  /** What becomes of the town itself, and how far it is from another fate. */
  private Text here() {
    Cell own = map.own(found);
    Text place =
        Said.sentence(
            "该情景（图中加框）%s：末月有补贴%s，无补贴%s。",
            "The scenario itself (framed in the map) %s: %s at the end with subsidies, %s without.",
            KINDS_OF_TOWN.get(own.regime().ordinal()),
            Said.number(Unit.FIRMS, Math.rint(own.firms())),
            Said.number(Unit.FIRMS, Math.rint(own.firmsWithout())));
    return Said.join(place, turn(own));
  }

  /** The nearest site, at the same clustering, where it would be otherwise. */
  private Text turn(Cell own) {
    return found.stream()
        .filter(cell -> cell.sameSector() == own.sameSector() && cell.regime() != own.regime())
        .min(Comparator.comparingDouble(cell -> Math.abs(cell.siteShift())))
        .map(
            cell ->
                Said.sentence(
                    "集聚强度不变，区位常数改变%s（效用）时，它%s。",
                    " With the site constant changed by %s utils it %s.",
                    Bulletin.same(signed(cell.siteShift())),
                    KINDS_OF_TOWN.get(cell.regime().ordinal())))
        .orElse(
            new Text(
                "图中任何区位都不改变这一点。",
                " No site on the map changes that, clustering being what it is."));
  }

  /** In the order of {@link Regime}. */
  private static final List<Text> KINDS_OF_TOWN =
      List.of(
          new Text("不靠补贴也成集群", "becomes a cluster without subsidies"),
          new Text("有补贴才成集群", "becomes a cluster only with subsidies"),
          new Text("有补贴也不成集群", "does not become a cluster even with subsidies"));

  @Override
  public StudyTable table() {
    return new StudyTable("regimes.csv", COLUMNS, found.stream().map(RegimeQuestion::row).toList());
  }

  private static List<String> row(Cell cell) {
    return List.of(
        StudyTable.cell(cell.sameSector()),
        StudyTable.cell(cell.siteShift()),
        StudyTable.cell(cell.firms()),
        StudyTable.cell(cell.firmsWithout()),
        cell.regime().name().toLowerCase(java.util.Locale.ROOT));
  }

  private static final List<StudyColumn> COLUMNS =
      List.of(
          StudyColumn.of("same_sector", Unit.LOG_POINTS, "同业集聚系数 γ", "same-sector agglomeration γ"),
          StudyColumn.of(
              "site_shift", Unit.UTILS, "区位常数的改变量", "what is added to the site constant"),
          StudyColumn.of("firms_p50", Unit.FIRMS, "末月主体数中位数", "median firms in the last month"),
          StudyColumn.of(
              "firms_without_p50", Unit.FIRMS, "没有任何补贴时", "the same without any subsidy"),
          StudyColumn.of(
              "regime",
              "carries_itself 不靠补贴也成集群、lives_on_subsidies 有补贴才成集群、never_takes_off 不成集群",
              "carries_itself, lives_on_subsidies or never_takes_off"));

  @Override
  public Picture picture(Text footer, Language language) {
    Cell own = map.own(found);
    CellMap cells =
        new CellMap(
            new Text("区位常数相对该情景的改变（效用）", "site constant, relative to the scenario (utils)"),
            new Text(
                "同业集聚系数 γ；格中为末月主体数：有补贴 / 无补贴",
                "same-sector agglomeration γ; in the cells: firms at the end, with / without subsidies"),
            List.of(
                new Text("不靠补贴也成集群", "a cluster without subsidies"),
                new Text("有补贴才成集群", "only with them"),
                new Text("不成集群", "no cluster")),
            found.stream().map(cell -> cell(cell, cell.equals(own))).toList());
    Caption caption =
        new Caption(
            CHART,
            new Text(
                "换一个区位、换一种集聚强度，会怎样？",
                "What would become of the town at another site, with other clustering?"),
            answer(),
            footer);
    return cells.picture(caption, language);
  }

  private static CellMap.Cell cell(Cell cell, boolean marked) {
    return new CellMap.Cell(
        signed(cell.siteShift()),
        StudyTable.cell(cell.sameSector()),
        cell.regime().ordinal(),
        Math.round(cell.firms()) + " / " + Math.round(cell.firmsWithout()),
        marked);
  }

  private static String signed(double shift) {
    return (shift > 0 ? "+" : "") + StudyTable.cell(shift).replace('-', '\u2212');
  }

  @Override
  public Bulletin.Section section() {
    return new Bulletin.Section(
        new Text("格局图", "Map of regimes"),
        List.of(new Bulletin.Words(answer()), new Bulletin.Drawing(CHART)));
  }
}
