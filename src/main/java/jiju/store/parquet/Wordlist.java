package jiju.store.parquet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers words in the order of their first appearance. Mutable. */
public final class Wordlist {
  private final List<String> words = new ArrayList<>();
  private final Map<String, Integer> codes = new HashMap<>();

  /** The number of a word; a new one gets the next. */
  public int code(String word) {
    Integer known = codes.putIfAbsent(word, words.size());
    if (known == null) {
      words.add(word);
      return words.size() - 1;
    }
    return known;
  }

  /** All words so far; grows with the list. */
  public List<String> words() {
    return Collections.unmodifiableList(words);
  }
}
