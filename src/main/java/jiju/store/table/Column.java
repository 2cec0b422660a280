package jiju.store.table;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param name heading in the first line
 * @param cell text of the column in a row; empty where it is undefined
 */
public record Column<T>(String name, Function<T, String> cell) {}
