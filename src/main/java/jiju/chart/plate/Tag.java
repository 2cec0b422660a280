package jiju.chart.plate;

/**
 * A name in the right margin of a panel, at the height of what it names.
 *
 * @param at value on the vertical axis
 */
public record Tag(double at, String text, Ink ink) {}
