package jiju.cli;

import picocli.CommandLine.ITypeConverter;

/** The number of a port; 0 is any free one. */
final class Port implements ITypeConverter<Integer> {
  static final int USUAL = 8421;

  private static final int LAST = 65_535;

  @Override
  public Integer convert(String word) {
    if (!word.matches("[0-9]{1,5}") || Integer.parseInt(word) > LAST) {
      throw new Misfit("0 至 65535 的整数", "a whole number from 0 to 65535");
    }
    return Integer.valueOf(word);
  }
}
