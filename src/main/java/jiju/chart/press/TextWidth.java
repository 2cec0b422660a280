package jiju.chart.press;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide words may become in the reader's font, which is not known when an SVG is written: the
 * advances of DejaVu Sans, one of the widest common faces, and a full square for Chinese. So
 * pictures are laid out alike on every machine.
 */
final class TextWidth {
  private static final double BOLD = 1.1;

  /** Advances of the characters 32 to 126 in hundredths of the size of the letters. */
  private static final int[] ADVANCES = {
    32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64,
    64, 64, 34, 34, 84, 84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79,
    60, 79, 69, 63, 61, 73, 68, 99, 69, 61, 69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63,
    63, 28, 28, 58, 28, 97, 63, 61, 63, 63, 41, 52, 39, 63, 59, 82, 59, 59, 52, 64, 34, 64, 84
  };

  /** Marks that must not begin a line. */
  private static final String CLOSING = "，。；：、！？）》」』”’%,.;:!?)]";

  /** Marks that must not end a line. */
  private static final String OPENING = "（《「『“‘([";

  /** Characters between brackets, with the closing one, that stay together. */
  private static final int SHORT_REMARK = 5;

  private TextWidth() {}

  /** Width of a text in pixels, for letters of the given size. */
  static double of(String text, double pixels, boolean bold) {
    int hundredths = 0;
    for (int i = 0; i < text.length(); i++) {
      hundredths += advance(text.charAt(i));
    }
    return hundredths * pixels / 100 * (bold ? BOLD : 1);
  }

  private static int advance(char letter) {
    if (letter >= 32 && letter < 32 + ADVANCES.length) {
      return ADVANCES[letter - 32];
    }
    return isWide(letter) ? 100 : 64;
  }

  private static boolean isWide(char letter) {
    return letter >= 0x2E80 || letter == '“' || letter == '”' || letter == '‘' || letter == '’';
  }

  /** Breaks a text into lines no wider than given: between words, or between Chinese characters. */
  static List<String> wrap(String text, double pixels, boolean bold, double width) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (of(rest, pixels, bold) > width) {
      int cut = cut(rest, pixels, bold, width);
      lines.add(rest.substring(0, cut).strip());
      rest = rest.substring(cut).strip();
    }
    if (!rest.isEmpty() || lines.isEmpty()) {
      lines.add(rest);
    }
    return lines;
  }

  /** Length of the longest beginning that fits and may end there; at least one character. */
  private static int cut(String text, double pixels, boolean bold, double width) {
    int fits = 1;
    while (fits < text.length() && of(text.substring(0, fits + 1), pixels, bold) <= width) {
      fits++;
    }
    for (int cut = fits; cut > fits / 2; cut--) {
      if (mayBreak(text, cut)) {
        return cut;
      }
    }
    return fits;
  }

  private static boolean mayBreak(String text, int cut) {
    char before = text.charAt(cut - 1);
    char after = text.charAt(cut);
    if (CLOSING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0) {
      return false;
    }
    return (after == ' ' || before == ' ' || isWide(before) || isWide(after))
        && !isWithinRemark(text, cut);
  }

  /** Whether a line that ends here would tear a short remark in brackets, such as （模拟）. */
  private static boolean isWithinRemark(String text, int cut) {
    int opens = text.lastIndexOf('（', cut - 1);
    int closes = opens < 0 ? -1 : text.indexOf('）', opens);
    return closes >= cut && closes - opens <= SHORT_REMARK;
  }
}
