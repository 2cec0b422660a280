package jiju.errand.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jiju.analysis.attribution.Attribution;
import jiju.analysis.attribution.Bar;
import jiju.chart.Caption;
import jiju.chart.Waterfall;
import jiju.report.Bulletin;
import jiju.scenario.Unit;
import jiju.store.results.study.StudyColumn;
import jiju.store.results.study.StudyTable;
import jiju.unit.Month;
import jiju.unit.Text;

/** What an attribution says: as a sentence, a table, a chart and a file. */
final class AttributionWords {
  private static final double LARGE = 0.05;

  private AttributionWords() {}

  /** One sentence: where it starts, where it ends, who brought most, and what stays unknown. */
  static Text answer(Attribution found, Month judged) {
    Unit unit = found.outcome().unit();
    List<Bar> told = told(found);
    List<Bar> silent =
        found.bars().stream().filter(bar -> !told.contains(bar) && bar.negligible() < 1).toList();
    Text month = Said.month(judged);
    Text on = Said.number(unit, found.allOn());
    Text off = Said.number(unit, found.allOff());
    Text first =
        new Text(
            month.zh() + "，全部杠杆在时平均 " + on.zh() + "，全部不在时 " + off.zh() + "。",
            "By "
                + month.en()
                + ": "
                + on.en()
                + " on average with all levers, "
                + off.en()
                + " with none.");
    return Said.join(first, most(told, unit), notTold(silent));
  }

  /** The bars that can be told from zero, the largest first. */
  private static List<Bar> told(Attribution found) {
    return found.bars().stream()
        .filter(bar -> !bar.brought().interval().contains(0))
        .filter(bar -> bar.brought().value() != 0)
        .sorted(Comparator.comparingDouble(bar -> -Math.abs(bar.brought().value())))
        .toList();
  }

  /** On what the largest effect rests; empty where all numbers are as stated. */
  static Text ground(Attribution found, GroundWords grounds) {
    return told(found).stream()
        .findFirst()
        .map(bar -> grounds.headline(effect(bar), bar.spread()))
        .orElse(Text.EMPTY);
  }

  private static Text effect(Bar bar) {
    Text name = bar.lever().text();
    return Said.sentence("%s的作用", "The effect of %s", name);
  }

  /** Every bar with what it rests on; empty where all numbers are as stated. */
  static List<GroundWords.Row> grounds(List<Attribution> all) {
    List<GroundWords.Row> rows = new ArrayList<>();
    for (Attribution one : all) {
      for (Bar bar : one.bars()) {
        bar.spread()
            .ifPresent(
                spread ->
                    rows.add(
                        new GroundWords.Row(
                            bar.lever().id(), bar.lever().text(), one.outcome(), spread)));
      }
    }
    return rows;
  }

  private static Text most(List<Bar> told, Unit unit) {
    if (told.isEmpty()) {
      return Text.EMPTY;
    }
    Text name = told.get(0).lever().text();
    Text change = Said.change(unit, told.get(0).brought());
    Text largest =
        new Text(
            "贡献最大：" + name.zh() + " " + change.zh(), " Most: " + name.en() + ", " + change.en());
    if (told.size() == 1) {
      return Said.join(largest, new Text("。", "."));
    }
    Text second = told.get(1).lever().text();
    Text less = Said.change(unit, told.get(1).brought());
    return Said.join(
        largest,
        new Text(
            "；其次：" + second.zh() + " " + less.zh() + "。",
            "; then " + second.en() + ", " + less.en() + "."));
  }

  private static Text notTold(List<Bar> silent) {
    if (silent.isEmpty()) {
      return Text.EMPTY;
    }
    Text names = Said.list(silent.stream().map(bar -> bar.lever().text()));
    return new Text("与零分不开：" + names.zh() + "。", " Not to be told from zero: " + names.en() + ".");
  }

  static Waterfall chart(Attribution found) {
    return new Waterfall(
        found.outcome().text(),
        found.outcome().unit(),
        new Waterfall.Level(new Text("全部杠杆都不在", "no lever"), found.allOff()),
        found.bars().stream()
            .map(
                bar ->
                    new Waterfall.Step(
                        bar.lever().text(), bar.brought().value(), bar.brought().interval()))
            .toList(),
        new Waterfall.Level(new Text("全部杠杆都在（情景本身）", "all levers: the scenario"), found.allOn()));
  }

  static Caption caption(Attribution found, Month judged, Text footer) {
    return new Caption(
        "waterfall-" + found.outcome().id().replaceAll("[^a-z0-9]+", "-"),
        new Text(
            "每个杠杆带来了多少？——" + found.outcome().text().zh(),
            "How much did each lever bring? — " + found.outcome().text().en()),
        answer(found, judged),
        footer);
  }

  /** Levers by outcomes. */
  static Bulletin.Sheet sheet(List<Attribution> all) {
    List<Text> headings = new ArrayList<>();
    headings.add(new Text("杠杆", "lever"));
    all.forEach(one -> headings.add(one.outcome().text()));
    List<List<Text>> rows = new ArrayList<>();
    rows.add(row(new Text("全部杠杆都不在", "no lever"), all, Attribution::allOff));
    for (int i = 0; i < all.get(0).bars().size(); i++) {
      int at = i;
      List<Text> row = new ArrayList<>();
      row.add(all.get(0).bars().get(i).lever().text());
      all.forEach(one -> row.add(Said.cell(one.outcome().unit(), one.bars().get(at).brought())));
      rows.add(row);
    }
    rows.add(row(new Text("全部杠杆都在", "all levers"), all, Attribution::allOn));
    return new Bulletin.Sheet(
        new Text(
            "各杠杆的贡献（夏普利值，方括号内为 95% 置信区间）",
            "what each lever brought (Shapley value [95% confidence interval])"),
        headings,
        rows);
  }

  private static List<Text> row(
      Text name, List<Attribution> all, java.util.function.ToDoubleFunction<Attribution> level) {
    List<Text> row = new ArrayList<>();
    row.add(name);
    all.forEach(one -> row.add(Said.number(one.outcome().unit(), level.applyAsDouble(one))));
    return row;
  }

  /** What each lever's absence means, and which effects are likely to be next to nothing. */
  static List<Text> notes(List<Attribution> all) {
    List<Text> notes = new ArrayList<>();
    for (Bar bar : all.get(0).bars()) {
      Text name = bar.lever().text();
      Text without = bar.lever().without();
      notes.add(
          new Text(
              name.zh() + "“不在”指：" + without.zh() + "。",
              "Without " + name.en() + ": " + without.en() + "."));
    }
    for (Attribution one : all) {
      for (Bar bar : one.bars()) {
        if (bar.negligible() > LARGE && bar.negligible() < 1) {
          Text size = Said.number(one.outcome().unit(), one.negligibleSize());
          Text share = Said.percent(bar.negligible());
          notes.add(
              new Text(
                  one.outcome().text().zh()
                      + "："
                      + bar.lever().text().zh()
                      + "的作用在 "
                      + share.zh()
                      + " 的模拟中小于 "
                      + size.zh()
                      + "（水平的 1%），可以忽略。",
                  one.outcome().text().en()
                      + ": "
                      + bar.lever().text().en()
                      + " matter less than "
                      + size.en()
                      + " (1% of the level) in "
                      + share.en()
                      + " of the runs."));
        }
      }
    }
    return notes;
  }

  static StudyTable table(List<Attribution> all) {
    List<List<String>> rows = new ArrayList<>();
    all.stream()
        .sorted(Comparator.comparing(one -> one.outcome().id()))
        .forEach(
            one ->
                one.bars().stream()
                    .sorted(Comparator.comparing(bar -> bar.lever().id()))
                    .forEach(bar -> rows.add(row(one, bar))));
    return new StudyTable("attribution.csv", COLUMNS, rows);
  }

  private static List<String> row(Attribution one, Bar bar) {
    return List.of(
        one.outcome().id(),
        bar.lever().id(),
        StudyTable.cell(bar.brought().value()),
        StudyTable.cell(bar.brought().interval().low()),
        StudyTable.cell(bar.brought().interval().high()),
        StudyTable.cell(one.allOff()),
        StudyTable.cell(one.allOn()),
        StudyTable.cell(one.negligibleSize()),
        StudyTable.cell(bar.negligible()));
  }

  private static final List<StudyColumn> COLUMNS =
      List.of(
          StudyColumn.of("outcome", "结果指标（target: 开头为达标概率）", "outcome; target: chance of a target"),
          StudyColumn.of("lever", "杠杆标识", "id of the lever"),
          StudyColumn.of(
              "value",
              "该杠杆带来的部分（夏普利值），单位随指标",
              "what it brought (Shapley value), in units of the outcome"),
          StudyColumn.of("ci_low", "95% 置信区间下限", "lower end of the 95 % confidence interval"),
          StudyColumn.of("ci_high", "95% 置信区间上限", "upper end of the 95 % confidence interval"),
          StudyColumn.of("all_off", "全部杠杆都不在时的平均值", "mean without any of the levers"),
          StudyColumn.of(
              "all_on",
              "全部杠杆都在时的平均值；各值之和等于它与 all_off 之差",
              "mean with all of them; the values add up to its difference from all_off"),
          StudyColumn.of(
              "negligible_size",
              "小于此变化视为可忽略（all_on 的 1%）",
              "1 % of all_on: less counts as nothing"),
          StudyColumn.of(
              "negligible_share",
              Unit.SHARE,
              "作用小于可忽略水平的模拟占比",
              "share of runs in which it brought less than that, up or down"));
}
