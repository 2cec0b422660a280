package jiju.errand.answer;

import java.util.List;
import java.util.Objects;
import jiju.analysis.attribution.CriticalMass;
import jiju.analysis.attribution.CriticalMass.Bin;
import jiju.analysis.attribution.CriticalMass.Finding;
import jiju.analysis.statistics.Estimate;
import jiju.analysis.statistics.Interval;
import jiju.chart.Caption;
import jiju.chart.Picture;
import jiju.chart.ShareCurve;
import jiju.errand.BadInput;
import jiju.errand.Console;
import jiju.report.Bulletin;
import jiju.scenario.Unit;
import jiju.store.results.study.StudyColumn;
import jiju.store.results.study.StudyTable;
import jiju.unit.Language;
import jiju.unit.Text;
import org.jspecify.annotations.Nullable;

/** From which size a park carries itself once subsidies for newcomers end. */
final class CriticalMassQuestion implements SideQuestion {
  private static final String CHART = "critical-mass";

  private final CriticalMass mass;
  private @Nullable Finding found;

  CriticalMassQuestion(AskedScenario asked, long seed, int replications) {
    this.mass = new CriticalMass(asked.untilEnd(), seed, replications);
    if (!mass.isPossible()) {
      throw BadInput.of(
          "--critical-mass：情景不足 30 个月，看不出补贴停止两年后的去留。",
          "--critical-mass: the scenario has fewer than the 30 months that the question takes.");
    }
  }

  @Override
  public int replications() {
    return mass.replications();
  }

  @Override
  public int runs() {
    return mass.runs().size();
  }

  @Override
  public void measure(Laboratory laboratory, Console console) {
    Text task = new Text("逐期停止补贴", "Ending subsidies");
    found = mass.finding(laboratory.measure(task, mass.runs(), mass.measures(), console));
  }

  private Finding found() {
    return Objects.requireNonNull(found);
  }

  @Override
  public Text answer() {
    Finding finding = found();
    Text seen = Said.range(Unit.FIRMS, new Interval(finding.smallest(), finding.largest()));
    return switch (finding.verdict()) {
      case FOUND -> {
        Estimate firms = finding.firms().orElseThrow();
        Text value = Said.number(Unit.FIRMS, firms.value());
        Text range =
            Said.in(
                language ->
                    Unit.FIRMS
                        .scale(firms.interval().high(), language)
                        .range(firms.interval().low(), firms.interval().high()));
        yield new Text(
            "临界规模约 " + value.zh() + "（95% 置信区间 " + range.zh() + "）：达到它的园区，停止新补贴后两年内多半仍保有原增长的一半以上。",
            "Critical mass about "
                + value.en()
                + " (95% confidence interval "
                + range.en()
                + "): from that size most parks keep more than half of the next two years' growth"
                + " without new subsidies.");
      }
      case ALWAYS_CARRIES ->
          new Text(
              "没有临界规模：在出现过的规模（" + seen.zh() + "）内，停止新补贴后两年内多数园区仍保有原增长的一半以上。",
              "No critical mass: at every size seen ("
                  + seen.en()
                  + ") most parks keep more than half of the next two years' growth without new"
                  + " subsidies.");
      case NOT_IDENTIFIED ->
          new Text(
              "临界规模无法识别：在出现过的规模（" + seen.zh() + "）内，停止新补贴后能否保有一半增长，与规模没有清楚的关系。",
              "No critical mass is identified: over the sizes seen ("
                  + seen.en()
                  + ") size does not clearly tell which parks keep half of their growth once new"
                  + " subsidies end.");
      case NEVER_CARRIES ->
          new Text(
              "没有达到临界规模：在出现过的规模（" + seen.zh() + "）内，停止新补贴后两年内多数园区失去一半以上的增长。",
              "Critical mass is not reached: at every size seen ("
                  + seen.en()
                  + ") most parks lose more than half of the next two years' growth once new subsidies"
                  + " end.");
    };
  }

  @Override
  public StudyTable table() {
    return new StudyTable(
        "critical_mass.csv",
        COLUMNS,
        found().bins().stream().map(CriticalMassQuestion::row).toList());
  }

  private static List<String> row(Bin bin) {
    return List.of(
        StudyTable.cell(bin.firmsLow()),
        StudyTable.cell(bin.firmsHigh()),
        Integer.toString(bin.carried().n()),
        StudyTable.cell(bin.carried().value()),
        StudyTable.cell(bin.carried().interval().low()),
        StudyTable.cell(bin.carried().interval().high()));
  }

  private static final List<StudyColumn> COLUMNS =
      List.of(
          StudyColumn.of(
              "firms_low",
              Unit.FIRMS,
              "停止补贴时主体数的下限",
              "fewest firms of the bin when subsidies ended"),
          StudyColumn.of("firms_high", Unit.FIRMS, "停止补贴时主体数的上限", "most firms of the bin"),
          StudyColumn.of("n", Unit.COUNT, "模拟次数", "runs"),
          StudyColumn.of(
              "carries_share",
              Unit.SHARE,
              "两年内保有原增长一半以上的占比",
              "share that keeps at least half of the next two years' growth"),
          StudyColumn.of(
              "ci_low", Unit.SHARE, "95% 置信区间下限", "lower end of its 95 % confidence interval"),
          StudyColumn.of(
              "ci_high", Unit.SHARE, "95% 置信区间上限", "upper end of its 95 % confidence interval"));

  @Override
  public Picture picture(Text footer, Language language) {
    Interval crossing = found().firms().map(Estimate::interval).orElse(Interval.UNDEFINED);
    ShareCurve curve =
        new ShareCurve(
            new Text("停止新补贴时的在册主体数", "firms on the register when new subsidies end"),
            Unit.FIRMS,
            new Text("两年内保有原增长一半以上的占比", "share that keeps at least half of its growth"),
            found().bins().stream()
                .map(
                    bin ->
                        new ShareCurve.Dot(
                            bin.firmsLow(),
                            bin.firmsHigh(),
                            bin.carried().value(),
                            bin.carried().interval()))
                .toList(),
            crossing);
    Caption caption =
        new Caption(
            CHART,
            new Text("多大的园区能靠自己增长？", "From which size does growth carry itself?"),
            answer(),
            footer);
    return curve.picture(caption, language);
  }

  @Override
  public Bulletin.Section section() {
    return new Bulletin.Section(
        new Text("临界规模", "Critical mass"),
        List.of(new Bulletin.Words(answer()), new Bulletin.Drawing(CHART)));
  }
}
