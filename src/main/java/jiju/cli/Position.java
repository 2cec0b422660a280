package jiju.cli;

import picocli.CommandLine.ITypeConverter;

/** Reads a whole number from 0. */
final class Position implements ITypeConverter<Integer> {

  @Override
  public Integer convert(String word) {
    if (!word.matches("[0-9]{1,9}")) {
      throw new Misfit("0 至 999999999 的整数", "a whole number from 0 to 999999999");
    }
    return Integer.valueOf(word);
  }
}
