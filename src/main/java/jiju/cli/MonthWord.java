package jiju.cli;

import java.time.YearMonth;
import picocli.CommandLine.ITypeConverter;

/** Reads a month such as {@code 2018-12}. */
final class MonthWord implements ITypeConverter<YearMonth> {

  @Override
  public YearMonth convert(String word) {
    if (!word.matches("[0-9]{4}-(0[1-9]|1[0-2])")) {
      throw new Misfit("如 2018-12 的月份", "a month such as 2018-12");
    }
    return YearMonth.parse(word);
  }
}
