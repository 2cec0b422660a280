package jiju.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
  private static final Scale FIRMS = Scale.plain(new Text("家", "firms"), Language.EN);

  @ParameterizedTest
  @CsvSource({
    "1.2e9, 12亿元, 1.2 bn yuan",
    "70000000, 7000万元, 70 m yuan",
    "-123456789, −1.23亿元, −123 m yuan",
    "8938, 8940元, '8,940 yuan'",
    "235834, 23.6万元, '236,000 yuan'",
    "0, 0元, 0 yuan"
  })
  void money_is_written_in_the_units_of_the_country(double yuan, String zh, String en) {
    assertEquals(zh, Scale.yuan(yuan, Language.ZH).write(yuan));
    assertEquals(en, Scale.yuan(yuan, Language.EN).write(yuan));
  }

  @Test
  void a_range_names_its_unit_once() {
    assertEquals("8.1至12.9亿元", Scale.yuan(1.29e9, Language.ZH).range(8.1e8, 1.29e9));
    assertEquals("0.81 to 1.29 bn yuan", Scale.yuan(1.29e9, Language.EN).range(8.1e8, 1.29e9));
    assertEquals("−65 to −49 firms", FIRMS.range(-65, -49));
  }

  @Test
  void a_change_has_a_sign_unless_it_is_none() {
    assertEquals("+79 firms", FIRMS.change(79.3));
    assertEquals("−4.3 firms", FIRMS.change(-4.3));
    assertEquals("0 firms", FIRMS.change(0.01));
    assertEquals("0 firms", FIRMS.change(-0.01));
  }

  @Test
  void one_of_a_thing_is_singular_in_english() {
    assertEquals("1 firm", FIRMS.write(1));
    assertEquals("+1 firm", FIRMS.change(1));
    assertEquals("1.5 firms", FIRMS.write(1.5));
  }

  @ParameterizedTest
  @CsvSource({"0, 0%", "0.005, 0.5%", "0.452, 45%", "0.995, 99.5%", "1, 100%", "1.273, 127%"})
  void shares_are_percentages_with_digits_where_they_matter(double share, String written) {
    assertEquals(written, Scale.percent(Language.ZH).write(share));
  }

  @Test
  void what_is_not_known_is_a_dash() {
    assertEquals("–", Scale.yuan(1, Language.EN).write(Double.NaN));
  }

  @Test
  void numbers_on_an_axis_lose_no_digit() {
    assertEquals("2.5", FIRMS.tick(new BigDecimal("2.50")));
    assertEquals("1,500", FIRMS.tick(new BigDecimal("1.5E+3")));
    assertEquals("100%", Scale.percent(Language.EN).tick(new BigDecimal("100")));
  }
}
