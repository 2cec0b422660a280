package jiju.scenario.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jiju.scenario.Unit;
import jiju.scenario.form.Form.GroupForm;
import jiju.scenario.form.Form.ListForm;
import jiju.scenario.form.Form.MapForm;
import jiju.scenario.form.Form.NumberForm;
import jiju.scenario.form.Form.OptionalForm;
import jiju.scenario.form.Form.TextForm;
import jiju.unit.Text;

/** Lists everything that a scenario can say, with its default. */
public final class Catalogue {
  /** Stands in a path for the id of any thing. */
  public static final String ANY = "*";

  /** Said of what no scenario has said. */
  public static final String DEFAULT = "default";

  private final List<Parameter> parameters = new ArrayList<>();

  private Catalogue() {}

  /** Every parameter, in the order of the records; names and identifiers are none. */
  public static List<Parameter> parameters() {
    Catalogue catalogue = new Catalogue();
    catalogue.walkGroup(Declarations.SCENARIO, "", Text.EMPTY);
    return List.copyOf(catalogue.parameters);
  }

  private void walkGroup(GroupForm group, String path, Text use) {
    for (Field field : group.fields()) {
      String child = path.isEmpty() ? field.name() : path + "." + field.name();
      if (!field.name().equals("id") && !(field.form() instanceof TextForm)) {
        walkField(field, child, field.meaningWithin(use));
      }
    }
  }

  private void walkField(Field field, String path, Text meaning) {
    Form form = field.form();
    boolean optional = form instanceof OptionalForm;
    Form item = itemOf(form);
    boolean many = item != form && !optional;
    String each = many ? path + "." + ANY : path;
    if (item instanceof GroupForm group) {
      walkGroup(group, each, optional ? meaning : Text.EMPTY);
    } else if (item instanceof NumberForm number) {
      parameters.add(number(number.declared(), each, meaning));
    } else if (item == form) {
      parameters.add(plain(path, meaning, field.otherwise(), field.isRequired()));
    } else {
      parameters.add(plain(path, meaning, many ? "[]" : "", false));
    }
  }

  private static Form itemOf(Form form) {
    if (form instanceof ListForm list) {
      return list.item();
    }
    if (form instanceof MapForm map) {
      return map.item();
    }
    return form instanceof OptionalForm optional ? optional.item() : form;
  }

  private static Parameter number(Declared declared, String path, Text meaning) {
    return new Parameter(
        path,
        meaning,
        declared.unit(),
        declared.isRequired() ? "" : shown(declared.value()),
        declared.isRequired(),
        finite(declared.low()),
        finite(declared.high()),
        Optional.empty(),
        declared.source(),
        Optional.of(declared.evidence()),
        DEFAULT);
  }

  private static Parameter plain(String path, Text meaning, String otherwise, boolean required) {
    return new Parameter(
        path,
        meaning,
        Unit.NONE,
        otherwise,
        required,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Text.EMPTY,
        Optional.empty(),
        DEFAULT);
  }

  private static String shown(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  private static Optional<Double> finite(double value) {
    return Double.isNaN(value) ? Optional.empty() : Optional.of(value);
  }
}
