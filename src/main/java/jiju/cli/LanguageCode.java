package jiju.cli;

import java.util.Set;
import picocli.CommandLine.ITypeConverter;

/** Reads {@code zh} or {@code en}. */
final class LanguageCode implements ITypeConverter<String> {
  private static final Set<String> CODES = Set.of("zh", "en");

  @Override
  public String convert(String word) {
    if (!CODES.contains(word)) {
      throw new Misfit("zh 或 en", "zh or en");
    }
    return word;
  }

  /** What the words say before they are parsed, so that even a refusal of them is understood. */
  static String in(String[] words, String otherwise) {
    String found = otherwise;
    for (int i = 0; i < words.length; i++) {
      String code = "";
      if (words[i].startsWith("--lang=")) {
        code = words[i].substring("--lang=".length());
      } else if (words[i].equals("--lang") && i + 1 < words.length) {
        code = words[i + 1];
      }
      found = CODES.contains(code) ? code : found;
    }
    return found;
  }
}
