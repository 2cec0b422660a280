package jiju.scenario.form;

/** A choice that files write in a way of its own, such as {@code latinHypercube}. */
public interface Spelled {

  /** The word in files. */
  String spelling();
}
