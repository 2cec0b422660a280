package jiju.errand;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jiju.scenario.Evidence;
import jiju.scenario.Unit;
import jiju.scenario.form.Catalogue;
import jiju.scenario.form.Parameter;
import jiju.store.json.Json;
import jiju.store.json.JsonWriter;
import jiju.store.json.Members;
import jiju.store.table.Decimal;
import jiju.unit.Language;
import jiju.unit.Text;

/**
 * Says of every parameter what it means, its value, unit and range, and where it comes from.
 *
 * @param scenario the scenario that states the values; empty: the defaults
 * @param sets values to be set before
 * @param json whether programs ask
 */
public record DescribeScenario(Optional<Path> scenario, List<String> sets, boolean json) {
  private static final String INDENT = "    ";

  public Outcome run(Console console) {
    if (scenario.isEmpty() && !sets.isEmpty()) {
      throw BadInput.of("--set 需要指定情景", "--set needs a scenario");
    }
    List<Parameter> parameters =
        scenario.isPresent()
            ? Scenarios.read(scenario.get(), sets).parameters()
            : Catalogue.parameters();
    if (json) {
      console.data().print(JsonWriter.write(list(parameters)));
    } else {
      parameters.forEach(parameter -> console.data().print(entry(parameter, console.language())));
    }
    return Outcome.DONE;
  }

  private static String entry(Parameter parameter, Language language) {
    StringBuilder text =
        new StringBuilder(parameter.path()).append(" = ").append(value(parameter, language));
    range(parameter).ifPresent(range -> text.append("  [").append(range).append(']'));
    boolean stated = !parameter.value().isEmpty();
    parameter
        .evidence()
        .filter(evidence -> stated)
        .ifPresent(evidence -> text.append("  ").append(name(evidence).in(language)));
    text.append('\n').append(INDENT).append(parameter.meaning().in(language)).append('\n');
    List<String> origin = new ArrayList<>();
    if (stated && !parameter.source().isEmpty()) {
      origin.add(parameter.source().in(language));
    }
    if (!parameter.said().equals(Catalogue.DEFAULT)) {
      origin.add(parameter.said());
    }
    if (!origin.isEmpty()) {
      text.append(INDENT).append(String.join("; ", origin)).append('\n');
    }
    return text.toString();
  }

  private static String value(Parameter parameter, Language language) {
    if (parameter.value().isEmpty()) {
      Text nothing =
          parameter.required() ? new Text("（必填）", "(required)") : new Text("（空）", "(none)");
      return nothing.in(language);
    }
    String unit = parameter.unit() == Unit.NONE ? "" : parameter.unit().text().in(language);
    return unit.isEmpty() ? parameter.value() : parameter.value() + " " + unit;
  }

  private static Optional<String> range(Parameter parameter) {
    return parameter.low().isEmpty() && parameter.high().isEmpty()
        ? Optional.empty()
        : Optional.of(
            parameter.low().map(Decimal::of).orElse("")
                + " … "
                + parameter.high().map(Decimal::of).orElse(""));
  }

  private static Text name(Evidence evidence) {
    return switch (evidence) {
      case REPORTED -> new Text("有出处", "reported");
      case DERIVED -> new Text("推算", "derived");
      case ASSUMED -> new Text("假设", "assumed");
    };
  }

  private static Json list(List<Parameter> parameters) {
    List<Json> items = new ArrayList<>();
    for (Parameter parameter : parameters) {
      Members item = new Members().put("path", parameter.path());
      if (parameter.isNumber() && !parameter.value().isEmpty()) {
        item.put("value", parameter.number());
      } else if (!parameter.value().isEmpty()) {
        item.put("value", parameter.value());
      }
      item.put("required", parameter.required());
      item.put("unit", parameter.unit().name().toLowerCase(Locale.ROOT));
      parameter.low().ifPresent(low -> item.put("min", low));
      parameter.high().ifPresent(high -> item.put("max", high));
      item.put("zh", parameter.meaning().zh()).put("en", parameter.meaning().en());
      item.put("source", parameter.source().en()).put("source_zh", parameter.source().zh());
      parameter
          .evidence()
          .ifPresent(evidence -> item.put("evidence", evidence.name().toLowerCase(Locale.ROOT)));
      items.add(item.put("said", parameter.said()).object());
    }
    return Members.listOf(items);
  }
}
