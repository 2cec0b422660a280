package jiju.scenario.form;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import jiju.unit.Text;

/**
 * A named component of a record.
 *
 * @param otherwise the default as a scenario would write it; empty: none. The default of a number
 *     stands in its form
 */
public record Field(String name, Text meaning, Form form, String otherwise, Method accessor) {

  /** The value of this component in a record. */
  public Object valueIn(Record owner) {
    try {
      return accessor.invoke(owner);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + accessor, e);
    }
  }

  /**
   * Its meaning inside a record of several uses, such as a range or a condition: the meaning of
   * that use comes first.
   */
  public Text meaningWithin(Text use) {
    return use.isEmpty()
        ? meaning
        : new Text(use.zh() + "：" + meaning.zh(), use.en() + ": " + meaning.en());
  }

  /** Whether a scenario must state it. */
  public boolean isRequired() {
    if (form instanceof Form.NumberForm number) {
      return number.declared().isRequired();
    }
    return otherwise.isEmpty()
        && (form instanceof Form.WordForm
            || form instanceof Form.FlagForm
            || form instanceof Form.MonthForm
            || form instanceof Form.ChoiceForm);
  }
}
