package jiju.scenario;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a number of a scenario: what it means, its unit, limits, default and source. On a list
 * or a map of numbers it declares each of them; the list or map itself may be left out.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Quantity {
  /** Meaning in Chinese. */
  String zh();

  /** Meaning in English. */
  String en();

  Unit unit();

  /** The default; {@code NaN} says that a scenario must state the number. */
  double value() default Double.NaN;

  /** Least value that makes sense; a scenario below it is refused. */
  double min() default 0;

  /** Greatest value that makes sense; a scenario above it is refused. */
  double max() default 1e12;

  /** Lower end of the plausible range, for sensitivity and priors; {@code NaN}: none stated. */
  double low() default Double.NaN;

  /** Upper end of the plausible range. */
  double high() default Double.NaN;

  Evidence evidence() default Evidence.ASSUMED;

  /** On a map: names the list whose ids its keys must be, such as {@code sectors}; empty: none. */
  String refersTo() default "";

  /** Paper, page or derivation; "assumption" where there is none. */
  String source() default "assumption";

  /** The same in Chinese, where it says more than names and numbers of sources. */
  String sourceZh() default "";
}
