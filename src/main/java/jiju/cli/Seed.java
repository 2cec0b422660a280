package jiju.cli;

import picocli.CommandLine.ITypeConverter;

/** Reads any whole number of 64 bits. */
final class Seed implements ITypeConverter<Long> {

  @Override
  public Long convert(String word) {
    try {
      return Long.valueOf(word);
    } catch (NumberFormatException e) {
      throw new Misfit("64 位整数", "a whole number of 64 bits");
    }
  }
}
