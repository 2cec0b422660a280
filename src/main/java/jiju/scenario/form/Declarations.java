package jiju.scenario.form;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jiju.scenario.Meaning;
import jiju.scenario.Quantity;
import jiju.scenario.Scenario;
import jiju.scenario.form.Form.ChoiceForm;
import jiju.scenario.form.Form.FlagForm;
import jiju.scenario.form.Form.GroupForm;
import jiju.scenario.form.Form.ListForm;
import jiju.scenario.form.Form.LiteralForm;
import jiju.scenario.form.Form.MapForm;
import jiju.scenario.form.Form.MonthForm;
import jiju.scenario.form.Form.NumberForm;
import jiju.scenario.form.Form.OptionalForm;
import jiju.scenario.form.Form.TextForm;
import jiju.scenario.form.Form.WordForm;
import jiju.unit.Month;
import jiju.unit.Text;

/** Reads {@link Quantity} and {@link Meaning} off the records of a scenario. */
public final class Declarations {
  /** The form of a whole scenario. */
  public static final GroupForm SCENARIO = of(Scenario.class);

  private Declarations() {}

  /**
   * The form of what a path leads to, whatever ids stand in it; empty where no scenario has such.
   *
   * @param path dotted, as after {@code --set}, without a month
   */
  public static Optional<Form> findAt(String path) {
    Form form = SCENARIO;
    for (String segment : path.split("\\.", -1)) {
      form = form instanceof OptionalForm optional ? optional.item() : form;
      if (form instanceof GroupForm group) {
        Optional<Field> field = group.findField(segment);
        if (field.isEmpty()) {
          return Optional.empty();
        }
        form = field.get().form();
      } else if (form instanceof ListForm list) {
        form = list.item();
      } else if (form instanceof MapForm map) {
        form = map.item();
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(form instanceof OptionalForm optional ? optional.item() : form);
  }

  /** The form of a record, or {@link IllegalStateException} where a declaration is missing. */
  public static GroupForm of(Class<? extends Record> type) {
    List<Field> fields = new ArrayList<>();
    List<Class<?>> types = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      fields.add(field(component));
      types.add(component.getType());
    }
    try {
      return new GroupForm(
          type.getConstructor(types.toArray(new Class<?>[0])), List.copyOf(fields));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("cannot be made: " + type, e);
    }
  }

  private static Field field(RecordComponent component) {
    Quantity quantity = component.getAnnotation(Quantity.class);
    Meaning meaning = component.getAnnotation(Meaning.class);
    if (quantity != null) {
      return new Field(
          component.getName(),
          new Text(quantity.zh(), quantity.en()),
          form(component.getGenericType(), component, Optional.of(quantity), quantity.refersTo()),
          "",
          component.getAccessor());
    }
    if (meaning == null) {
      throw new IllegalStateException("nothing says what it means: " + component);
    }
    return new Field(
        component.getName(),
        new Text(meaning.zh(), meaning.en()),
        form(component.getGenericType(), component, Optional.empty(), meaning.refersTo()),
        meaning.value(),
        component.getAccessor());
  }

  private static Form form(
      Type type, RecordComponent component, Optional<Quantity> quantity, String refersTo) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      Type item = arguments[arguments.length - 1];
      if (generic.getRawType() == Map.class) {
        return new MapForm(form(item, component, quantity, ""), refersTo);
      }
      Form itemForm = form(item, component, quantity, refersTo);
      return generic.getRawType() == List.class
          ? new ListForm(itemForm)
          : new OptionalForm(itemForm);
    }
    return plainForm((Class<?>) type, component, quantity, refersTo);
  }

  private static Form plainForm(
      Class<?> type, RecordComponent component, Optional<Quantity> quantity, String refersTo) {
    if (isNumber(type)) {
      return new NumberForm(
          quantity
              .map(Declared::of)
              .orElseThrow(() -> new IllegalStateException("a number without unit: " + component)),
          type == int.class || type == Integer.class);
    }
    if (type == Literal.class) {
      return new LiteralForm();
    }
    if (type == boolean.class) {
      return new FlagForm();
    }
    if (type == String.class) {
      return new WordForm(refersTo);
    }
    if (type == Text.class) {
      return new TextForm();
    }
    if (type == Month.class) {
      return new MonthForm();
    }
    if (type.isEnum()) {
      return new ChoiceForm(constants(type));
    }
    return of(type.asSubclass(Record.class));
  }

  private static boolean isNumber(Class<?> type) {
    return type == double.class
        || type == Double.class
        || type == int.class
        || type == Integer.class;
  }

  private static List<Enum<?>> constants(Class<?> type) {
    List<Enum<?>> constants = new ArrayList<>();
    for (Object constant : type.getEnumConstants()) {
      constants.add((Enum<?>) constant);
    }
    return List.copyOf(constants);
  }
}
