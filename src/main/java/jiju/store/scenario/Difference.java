package jiju.store.scenario;

import java.util.Optional;
import jiju.scenario.Unit;
import jiju.unit.Text;

/**
 * One thing that two scenarios say differently.
 *
 * @param path dotted, things by id
 * @param left what the first says; empty: it has no such thing
 * @param right what the second says; empty: it has no such thing
 */
public record Difference(
    String path, Text meaning, Unit unit, Optional<Text> left, Optional<Text> right) {}
