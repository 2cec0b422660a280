package jiju.store.scenario;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import jiju.scenario.Evidence;
import jiju.scenario.Metric;
import jiju.scenario.Prior;
import jiju.scenario.Unit;
import jiju.scenario.form.Declared;
import jiju.scenario.form.Form;
import jiju.scenario.form.Spelled;
import jiju.store.json.Json;
import jiju.store.json.Shown;
import jiju.store.table.Decimal;
import jiju.unit.Text;

/** The words of problems: what was found, what is allowed. */
final class Wording {
  private static final int FEW = 12;

  private Wording() {}

  static Text found(Json json) {
    String shown = Shown.value(json);
    return new Text("发现 " + shown, "found " + shown);
  }

  static Text missing() {
    return new Text("缺失", "missing");
  }

  static Text unknownKey(String key) {
    return new Text("未知的键 " + Shown.quoted(key), "unknown key " + Shown.quoted(key));
  }

  /** What a form allows. */
  static Text allowed(Form form) {
    if (form instanceof Form.NumberForm number) {
      return number(number.declared(), number.whole());
    }
    if (form instanceof Form.FlagForm) {
      return new Text("true 或 false", "true or false");
    }
    if (form instanceof Form.MonthForm) {
      return new Text("YYYY-MM 形式的月份", "a month as \"YYYY-MM\"");
    }
    if (form instanceof Form.ChoiceForm choice) {
      return oneOf(choice.constants().stream().map(Wording::name).toList());
    }
    if (form instanceof Form.TextForm) {
      return new Text("文字或 {\"zh\": …, \"en\": …}", "a text or {\"zh\": …, \"en\": …}");
    }
    if (form instanceof Form.WordForm) {
      return new Text("文字", "a text");
    }
    if (form instanceof Form.LiteralForm) {
      return new Text("数、文字、true 或 false", "a number, a text, true or false");
    }
    if (form instanceof Form.ListForm) {
      return new Text("列表 […]", "a list […]");
    }
    return form instanceof Form.OptionalForm optional
        ? allowed(optional.item())
        : new Text("对象 {…}", "an object {…}");
  }

  static Text oneOf(List<String> names) {
    String shown = names.stream().limit(FEW).collect(joining(", "));
    String more = names.size() > FEW ? ", …" : "";
    return new Text("下列之一：" + shown + more, "one of " + shown + more);
  }

  private static Text number(Declared declared, boolean whole) {
    String from = Decimal.of(declared.min());
    String to = Decimal.of(declared.max());
    return new Text(
        from + " 至 " + to + " 的" + (whole ? "整数" : "数") + unit(declared.unit()).zh(),
        (whole ? "a whole number from " : "a number from ")
            + from
            + " to "
            + to
            + unit(declared.unit()).en());
  }

  private static Text unit(Unit unit) {
    return unit == Unit.NONE
        ? Text.EMPTY
        : new Text("（" + unit.text().zh() + "）", " (" + unit.text().en() + ")");
  }

  /**
   * The name of a constant in files: small letters for what results also show, else as declared.
   */
  static String name(Enum<?> constant) {
    if (constant instanceof Spelled spelled) {
      return spelled.spelling();
    }
    boolean small =
        constant instanceof Metric
            || constant instanceof Evidence
            || constant instanceof Unit
            || constant instanceof Prior.Shape;
    return small ? constant.name().toLowerCase(Locale.ROOT) : constant.name();
  }
}
