package jiju.cli;

import picocli.CommandLine.ITypeConverter;

/** Reads a whole number from 1. */
final class Count implements ITypeConverter<Integer> {

  @Override
  public Integer convert(String word) {
    if (!word.matches("0*[1-9][0-9]{0,8}")) {
      throw new Misfit("1 至 999999999 的整数", "a whole number from 1 to 999999999");
    }
    return Integer.valueOf(word);
  }
}
