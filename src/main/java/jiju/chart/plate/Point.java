package jiju.chart.plate;

/** A place in the units of a panel's axes. */
public record Point(double x, double y) {}
