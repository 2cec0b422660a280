package jiju.unit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar month, the time step of every simulation.
 *
 * @param index months since January of the year 0
 */
public record Month(int index) implements Comparable<Month> {
  private static final Pattern FORM = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])");
  private static final int MONTHS_A_YEAR = 12;
  private static final List<String> NAMES =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  public Month {
    if (index < 0 || index >= 10_000 * MONTHS_A_YEAR) {
      throw new IllegalArgumentException("a month lies between 0000-01 and 9999-12: " + index);
    }
  }

  /** The given month of the given year; months run from 1 to 12. */
  public static Month of(int year, int monthOfYear) {
    if (monthOfYear < 1 || monthOfYear > MONTHS_A_YEAR) {
      throw new IllegalArgumentException("a month of the year is 1 to 12: " + monthOfYear);
    }
    return new Month(year * MONTHS_A_YEAR + monthOfYear - 1);
  }

  /** Reads {@code YYYY-MM}; empty where the text is anything else. */
  public static Optional<Month> find(String text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.matches()
        ? Optional.of(of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  /** Reads {@code YYYY-MM}, or throws {@link IllegalArgumentException}. */
  public static Month parse(String text) {
    return find(text).orElseThrow(() -> new IllegalArgumentException("not YYYY-MM: " + text));
  }

  public int year() {
    return index / MONTHS_A_YEAR;
  }

  /** 1 for January to 12 for December. */
  public int monthOfYear() {
    return index % MONTHS_A_YEAR + 1;
  }

  public Month plus(int months) {
    return new Month(index + months);
  }

  /** Months from the other month to this one, negative where the other lies later. */
  public int since(Month other) {
    return index - other.index;
  }

  public boolean isBefore(Month other) {
    return index < other.index;
  }

  public boolean isAfter(Month other) {
    return index > other.index;
  }

  /** The month for people: 2019年12月, December 2019. */
  public String in(Language language) {
    return language == Language.ZH
        ? year() + "年" + monthOfYear() + "月"
        : NAMES.get(monthOfYear() - 1) + " " + year();
  }

  @Override
  public int compareTo(Month other) {
    return Integer.compare(index, other.index);
  }

  @Override
  public String toString() {
    String year = Integer.toString(10_000 + year()).substring(1);
    return year + (monthOfYear() < 10 ? "-0" : "-") + monthOfYear();
  }
}
