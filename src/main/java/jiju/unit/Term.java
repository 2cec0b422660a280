package jiju.unit;

import java.util.List;

/**
 * One thing, its one name in both languages, and the names that it must not bear.
 *
 * @param id stable key, snake case
 * @param name the name
 * @param accepted other English words that may stand for it in running text
 * @param refused translations that the house does not use
 * @param note what to mind
 */
public record Term(String id, Text name, List<String> accepted, List<String> refused, Text note) {
  public Term {
    accepted = List.copyOf(accepted);
    refused = List.copyOf(refused);
  }

  public String in(Language language) {
    return name.in(language);
  }
}
