package jiju.errand.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import jiju.analysis.comparison.Difference;
import jiju.analysis.rival.Account;
import jiju.analysis.rival.Across;
import jiju.analysis.statistics.Interval;
import jiju.report.Bulletin;
import jiju.scenario.Instrument;
import jiju.scenario.Metric;
import jiju.scenario.Unit;
import jiju.store.scenario.LoadedScenario;
import jiju.unit.Language;
import jiju.unit.Scale;
import jiju.unit.Text;

/** The other uses of the money, one a row; units stand in the headings. */
record BriefUses(Brief brief) {

  private static final Text PRICE = new Text("每家成本", "cost of a firm");

  /** What a firm costs, roughly: it chooses the unit of the column. */
  private static final double SOME_YUAN = 1e5;

  /** A column: its heading, and the cell of a use. */
  private record Column(Text heading, Function<LoadedScenario, Text> cell) {}

  Bulletin.Sheet sheet() {
    List<Column> columns = columns();
    List<Text> headings = new ArrayList<>();
    headings.add(new Text("用途（减去现行）", "use (minus as it stands)"));
    columns.forEach(column -> headings.add(column.heading()));
    List<List<Text>> rows = new ArrayList<>();
    for (LoadedScenario use : brief.asked().uses()) {
      List<Text> row = new ArrayList<>(List.of(use.scenario().title()));
      columns.forEach(column -> row.add(column.cell().apply(use)));
      rows.add(row);
    }
    return new Bulletin.Sheet(Text.EMPTY, headings, rows);
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(mean(new Text("现金", "cash"), Metric.FISCAL_COST_CUMULATIVE_YUAN.id()));
    columns.add(mean(new Text("免租", "rent waived"), Instrument.RENT_FORGONE.id() + "_yuan"));
    columns.add(mean(new Text("主体", "firms"), Metric.FIRMS.id()));
    columns.add(range(new Text("一半的模拟", "half the runs"), one -> one.band().fifty()));
    columns.add(range(new Text("九成的模拟", "90 % of runs"), one -> one.band().ninety()));
    List<Account> accounts = brief.asked().accounts();
    for (int i = 1; i < accounts.size(); i++) {
      int position = i;
      Text heading = Said.sentence("若“%s”", "if “%s”", accounts.get(i).title());
      columns.add(
          numbers(heading, Metric.FIRMS.id(), across -> across.differences().get(position).mean()));
    }
    columns.add(mean(new Text("产值", "output"), Metric.OUTPUT_12M_YUAN.id()));
    brief
        .asked()
        .goal()
        .ifPresent(
            goal ->
                columns.add(
                    new Column(
                        new Text("达标概率", "chance of the target"),
                        use ->
                            Said.percent(
                                brief
                                    .share(accounts.get(0), use.id(), "target:" + goal.id())
                                    .value()))));
    columns.add(
        new Column(Said.in(language -> price(language).titled(PRICE.in(language))), this::price));
    return columns;
  }

  private Column mean(Text heading, String measure) {
    return numbers(heading, measure, across -> across.own().mean());
  }

  private Column numbers(Text heading, String measure, ToDoubleFunction<Across> number) {
    List<Across> all = brief.asked().uses().stream().map(use -> effect(use, measure)).toList();
    Unit unit = brief.measure(measure).unit();
    double largest = all.stream().mapToDouble(number).map(Math::abs).max().orElse(0);
    return new Column(
        Said.in(language -> unit.scale(largest, language).titled(heading.in(language))),
        use -> {
          double value = number.applyAsDouble(effect(use, measure));
          return Said.in(language -> unit.scale(largest, language).number(value));
        });
  }

  private Across effect(LoadedScenario use, String measure) {
    return brief.effect(use.id(), measure);
  }

  private Column range(Text heading, Function<Difference, Interval> interval) {
    return new Column(
        heading,
        use -> {
          Interval one = interval.apply(effect(use, Metric.FIRMS.id()).own());
          return Said.bareRange(Unit.FIRMS, 1, one);
        });
  }

  /** Undefined where nine runs of ten do not agree that there are more firms. */
  private Text price(LoadedScenario use) {
    return brief
        .yuanPerFirm(Brief.AS_IT_STANDS, use.id(), "public_cost_yuan")
        .filter(one -> effect(use, Metric.FIRMS.id()).own().band().p05() > 0)
        .map(one -> Said.in(language -> price(language).number(one.value())))
        .orElse(new Text("未能识别", "unidentified"));
  }

  private static Scale price(Language language) {
    return Scale.yuan(SOME_YUAN, language);
  }
}
