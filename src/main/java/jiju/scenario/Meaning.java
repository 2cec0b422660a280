package jiju.scenario;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares what a component of a scenario that is no number means, and its default if any. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Meaning {
  /** Meaning in Chinese. */
  String zh();

  /** Meaning in English. */
  String en();

  /**
   * The default as a scenario would write it: {@code true}, the name of an enum constant, a month.
   * Empty: the component must be stated, unless it is a list, a map, an Optional, a {@link
   * jiju.unit.Text} or a record, which then are empty or take their own defaults.
   */
  String value() default "";

  /**
   * Names the list whose ids this text (each text of a list, each key of a map) must be one of,
   * such as {@code sectors}; empty: none.
   */
  String refersTo() default "";
}
