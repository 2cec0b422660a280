package jiju.unit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * How numbers of one kind and size are written for people: 12 亿元 and 1.2 bn yuan rather than
 * 1200000000. Few significant digits, a true minus sign, the unit once; thousands are set apart in
 * English, as is the custom, and not in Chinese.
 *
 * @param divisor what a number is divided by
 * @param digits significant digits kept at least; whole parts are never cut
 * @param unit words after the number
 * @param apart whether a space stands between number and unit
 */
public record Scale(double divisor, int digits, Text unit, boolean apart, Language language) {
  private static final String MINUS = "\u2212";

  /** A rate's unit, such as 每次, stands before its number. */
  private static final String EVERY = "每";

  private static final double PERCENT = 0.01;
  private static final int MONEY_DIGITS = 3;

  /** Money: 元, 万元, 亿元; yuan, m yuan, bn yuan. */
  public static Scale yuan(double largest, Language language) {
    double size = Math.abs(largest);
    if (language == Language.ZH) {
      return size >= 1e8
          ? of(1e8, "亿元", "", language)
          : size >= 1e4 ? of(1e4, "万元", "", language) : of(1, "元", "", language);
    }
    return size >= 1e9
        ? of(1e9, "", "bn yuan", language)
        : size >= 1e6 ? of(1e6, "", "m yuan", language) : of(1, "", "yuan", language);
  }

  /** The same with more behind the unit, such as a year or an area. */
  public Scale per(Text more) {
    Text longer = new Text(unit.zh() + more.zh(), unit.en() + more.en());
    return new Scale(divisor, digits, longer, apart, language);
  }

  /** A share, written in percent. */
  public static Scale percent(Language language) {
    return new Scale(PERCENT, 2, new Text("%", "%"), false, language);
  }

  /** A change of a share, in points of percent: 3 points more are not 3 % more. */
  public static Scale points(Language language) {
    return new Scale(PERCENT, 2, new Text("个百分点", "points"), language == Language.EN, language);
  }

  /** A number with a unit behind it; the unit may be empty. */
  public static Scale plain(Text unit, Language language) {
    return new Scale(1, 2, unit, language == Language.EN, language);
  }

  private static Scale of(double divisor, String zh, String en, Language language) {
    return new Scale(divisor, MONEY_DIGITS, new Text(zh, en), language == Language.EN, language);
  }

  public String unitWord() {
    return unit.in(language);
  }

  /** The number alone, without its unit. */
  public String number(double value) {
    if (Double.isNaN(value)) {
      return "–";
    }
    boolean rough = divisor == 1 && digits == MONEY_DIGITS;
    BigDecimal scaled =
        new BigDecimal(value / divisor).round(new MathContext(rough ? MONEY_DIGITS : 15));
    return grouped(scaled.setScale(decimals(scaled), RoundingMode.HALF_UP));
  }

  private int decimals(BigDecimal scaled) {
    if (divisor == PERCENT) {
      double size = Math.abs(scaled.doubleValue());
      return size < 1 ? 2 : size < 10 || (size > 90 && size < 100) ? 1 : 0;
    }
    int whole = scaled.signum() == 0 ? 1 : scaled.precision() - scaled.scale();
    return Math.max(0, Math.min(digits - 1, digits - Math.max(1, whole)));
  }

  private String grouped(BigDecimal rounded) {
    String form = (language == Language.EN ? "%,." : "%.") + rounded.scale() + "f";
    String text = String.format(Locale.ROOT, form, rounded.abs());
    if (text.contains(".")) {
      text = text.replaceAll("0+$", "").replaceAll("\\.$", "");
    }
    return (rounded.signum() < 0 ? MINUS : "") + text;
  }

  /** Number and unit. */
  public String write(double value) {
    return withUnit(number(value));
  }

  /** Number and unit, with a plus or minus in front; zero has neither. */
  public String change(double value) {
    return withUnit(signed(value));
  }

  /** The number alone with a plus or minus in front; zero has neither. */
  public String signed(double value) {
    String number = number(value);
    return value > 0 && !number.equals("0") ? "+" + number : number;
  }

  /** Two ends and the unit once. */
  public String range(double low, double high) {
    String between = language == Language.ZH ? "至" : " to ";
    return withUnit(number(low) + between + number(high));
  }

  /** A number of the scale on an axis: already divided, all its digits meant. */
  public String tick(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    String text = grouped(plain.scale() < 0 ? plain.setScale(0) : plain);
    return unit.en().equals("%") ? text + "%" : text;
  }

  /** What is measured, with the unit in brackets; nothing is repeated. */
  public String titled(String measured) {
    String word = unitWord();
    if (word.isEmpty() || word.equals("%")) {
      return measured;
    }
    if (measured.isEmpty()) {
      return word;
    }
    return language == Language.ZH ? measured + "（" + word + "）" : measured + " (" + word + ")";
  }

  private String withUnit(String number) {
    String word = unitWord();
    if (word.isEmpty() || number.equals("–")) {
      return number;
    }
    if (language == Language.ZH && word.startsWith(EVERY)) {
      return word + number;
    }
    return number + (apart ? " " : "") + (isOne(number) ? singular(word) : word);
  }

  private static boolean isOne(String number) {
    return number.equals("1") || number.equals("+1") || number.equals(MINUS + "1");
  }

  private String singular(String word) {
    return language == Language.EN && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
