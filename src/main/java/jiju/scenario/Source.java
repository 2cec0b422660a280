package jiju.scenario;

import jiju.unit.Text;

/** Where a number comes from, in words. */
public final class Source {
  /** Nothing but judgement stands behind the number. */
  public static final Text ASSUMPTION = new Text("假设", "assumption");

  private Source() {}

  /** What is written in one language only: a bare assumption, or names that need no translation. */
  public static Text of(String words) {
    return words.equals(ASSUMPTION.en()) ? ASSUMPTION : new Text(words, words);
  }

  /**
   * A source in both languages.
   *
   * @param zh empty where the English words will do
   */
  public static Text of(String en, String zh) {
    return zh.isEmpty() ? of(en) : new Text(zh, en);
  }

  /** Whether it says that the number is assumed, with or without a reason. */
  public static boolean isAssumption(Text source) {
    return source.en().startsWith(ASSUMPTION.en());
  }
}
