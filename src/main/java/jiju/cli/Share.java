package jiju.cli;

import picocli.CommandLine.ITypeConverter;

/** Reads {@code 5%} or {@code 0.05}, above 0 and below 1. */
final class Share implements ITypeConverter<Double> {

  @Override
  public Double convert(String word) {
    double share =
        word.endsWith("%") ? number(word.substring(0, word.length() - 1)) / 100 : number(word);
    if (share > 0 && share < 1) {
      return share;
    }
    throw new Misfit("如 5% 或 0.05 的份额", "a share such as 5% or 0.05");
  }

  private static double number(String word) {
    return word.matches("[0-9]*\\.?[0-9]+") ? Double.parseDouble(word) : Double.NaN;
  }
}
