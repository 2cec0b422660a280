package jiju.unit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The sentences of a room in one language, read from {@code words_zh.properties} or {@code
 * words_en.properties} beside a class of that room. {@code {0}}, {@code {1}} … stand for what the
 * sentence is about.
 */
public final class Words {
  private final Language language;
  private final Map<String, String> sentences;

  private Words(Language language, Map<String, String> sentences) {
    this.language = language;
    this.sentences = sentences;
  }

  /** Reads the sentences that stand beside the given class. */
  public static Words beside(Class<?> neighbour, Language language) {
    String name = "words_" + language.code() + ".properties";
    try (InputStream stream = neighbour.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no " + name + " beside " + neighbour.getName());
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      Map<String, String> sentences = new TreeMap<>();
      properties
          .stringPropertyNames()
          .forEach(key -> sentences.put(key, properties.getProperty(key)));
      return new Words(language, sentences);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Language language() {
    return language;
  }

  /** All sentences by key. */
  public Map<String, String> sentences() {
    return Map.copyOf(sentences);
  }

  public boolean knows(String key) {
    return sentences.containsKey(key);
  }

  /** The sentence of a key with its places filled. */
  public String say(String key, Object... about) {
    String sentence = sentences.get(key);
    if (sentence == null) {
      throw new IllegalArgumentException("no words for " + key + " in " + language);
    }
    return about.length == 0 ? sentence : fill(sentence, about);
  }

  private static String fill(String sentence, Object[] about) {
    StringBuilder filled = new StringBuilder(sentence.length() + 64);
    int at = 0;
    while (at < sentence.length()) {
      int place = placeAt(sentence, at, about.length);
      if (place < 0) {
        filled.append(sentence.charAt(at));
        at++;
      } else {
        filled.append(about[place]);
        at += 3;
      }
    }
    return filled.toString();
  }

  /** Number of the place {@code {n}} that begins here, or -1. */
  private static int placeAt(String sentence, int at, int places) {
    if (at + 2 >= sentence.length()
        || sentence.charAt(at) != '{'
        || sentence.charAt(at + 2) != '}') {
      return -1;
    }
    int place = sentence.charAt(at + 1) - '0';
    return place >= 0 && place < places ? place : -1;
  }
}
