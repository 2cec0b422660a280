package jiju.scenario.form;

/**
 * A plain value of any kind: a number, a text, yes or no.
 *
 * @param word the value as after {@code --set}
 */
public record Literal(String word) {}
