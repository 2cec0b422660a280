package jiju.scenario.form;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Optional;

/** What a value of a scenario looks like. */
public sealed interface Form {

  /** A number with its declaration; {@code whole} where fractions are refused. */
  record NumberForm(Declared declared, boolean whole) implements Form {}

  /** Yes or no. */
  record FlagForm() implements Form {}

  /**
   * One word or sentence.
   *
   * @param refersTo the list whose ids it must be one of, such as {@code sectors}; empty: any
   */
  record WordForm(String refersTo) implements Form {}

  /** The same words in both languages. */
  record TextForm() implements Form {}

  /** A calendar month, YYYY-MM. */
  record MonthForm() implements Form {}

  /** One of the constants of an enum. */
  record ChoiceForm(List<Enum<?>> constants) implements Form {}

  /** A plain value of any kind. */
  record LiteralForm() implements Form {}

  /** Many of the same. */
  record ListForm(Form item) implements Form {

    /** Whether its items are things with an {@code id}. */
    public boolean isIdentified() {
      return item instanceof GroupForm group && group.isIdentified();
    }
  }

  /**
   * Many of the same, by name.
   *
   * @param keysReferTo the list whose ids its keys must be; empty: any
   */
  record MapForm(Form item, String keysReferTo) implements Form {}

  /** One or none. */
  record OptionalForm(Form item) implements Form {}

  /**
   * A record: named fields, in the order of its components.
   *
   * @param maker the record's own constructor
   */
  record GroupForm(Constructor<? extends Record> maker, List<Field> fields) implements Form {

    /** The name of the record with those around it, such as {@code Park.Zone}. */
    public String name() {
      Class<?> type = maker.getDeclaringClass();
      return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    /** Whether it is a thing with an {@code id}. */
    public boolean isIdentified() {
      return !fields.isEmpty() && fields.get(0).name().equals("id");
    }

    public Optional<Field> findField(String name) {
      for (Field field : fields) {
        if (field.name().equals(name)) {
          return Optional.of(field);
        }
      }
      return Optional.empty();
    }

    public List<String> names() {
      return fields.stream().map(Field::name).toList();
    }
  }
}
