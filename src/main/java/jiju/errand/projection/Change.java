package jiju.errand.projection;

import java.util.Optional;

/**
 * A lever moved away from where its scenario has it.
 *
 * @param path the lever; {@code lever@YYYY-MM} where it moves in that month, and not from the start
 * @param value number, choice, month, {@code true} or {@code false}, as a file writes it
 */
public record Change(String path, String value) {
  private static final char AT = '@';

  /** A change on a date. */
  static Change dated(String lever, String from, String value) {
    return new Change(lever + AT + from, value);
  }

  /** Path of the lever alone. */
  String lever() {
    int at = path.indexOf(AT);
    return at < 0 ? path : path.substring(0, at);
  }

  /** The month from which on it is moved; empty: from the start. */
  Optional<String> from() {
    int at = path.indexOf(AT);
    return at < 0 ? Optional.empty() : Optional.of(path.substring(at + 1));
  }
}
