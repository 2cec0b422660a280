package jiju.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GlossaryTest {
  private final Glossary glossary = Glossary.standard();

  @Test
  void every_term_has_one_name_in_each_language() {
    Set<String> names = new HashSet<>();
    for (Term term : glossary.terms()) {
      assertFalse(term.name().zh().isBlank() || term.name().en().isBlank(), term.id());
      assertEquals(true, names.add(term.name().zh()), term.id());
      assertEquals(true, names.add(term.name().en()), term.id());
    }
  }

  @Test
  void the_line_that_stands_on_every_report_is_a_term() {
    Term term = glossary.get("projection_not_forecast");

    assertEquals("模型推演，非预测", term.in(Language.ZH));
    assertEquals("model projection, not a forecast", term.in(Language.EN));
  }

  @Test
  void a_term_that_is_not_there_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> glossary.get("synergy"));
  }
}
