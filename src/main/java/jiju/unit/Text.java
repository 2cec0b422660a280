package jiju.unit;

/**
 * The same words in both languages.
 *
 * @param zh Chinese
 * @param en English
 */
public record Text(String zh, String en) {
  public static final Text EMPTY = new Text("", "");

  public String in(Language language) {
    return language == Language.ZH ? zh : en;
  }

  public boolean isEmpty() {
    return zh.isEmpty() && en.isEmpty();
  }
}
