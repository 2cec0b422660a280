package jiju.rule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a rule says, in one sentence, and where it comes from. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Sentence {
  String zh();

  String en();

  /** Section of the model and the literature behind it. */
  String source();

  /** The same in Chinese. */
  String sourceZh();
}
