package jiju.chart.press;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jiju.chart.plate.Face;
import jiju.unit.Language;
import jiju.unit.Text;

/**
 * The font of the words in PNG pictures. A server often has none with Chinese characters; its PNG
 * pictures are then labelled in English, with one notice that says what to install. SVG and HTML do
 * not need it: there the reader's browser sets the words.
 */
public final class Lettering {
  /** Asks for English labels whatever fonts there are. */
  public static final String NONE = "none";

  /** Characters that a font must have: Chinese, punctuation, digits, Latin, signs. */
  private static final String SAMPLE = "集聚园区产值亿元，。（）“”0123456789 Aabz%+−–";

  /** Families known to be good, best first; others are tried in the order of their names. */
  private static final List<String> PREFERRED =
      List.of(
          "PingFang SC",
          "Microsoft YaHei",
          "Noto Sans CJK SC",
          "Noto Sans SC",
          "Source Han Sans SC",
          "Source Han Sans CN",
          "WenQuanYi Micro Hei",
          "WenQuanYi Zen Hei",
          "Heiti SC",
          "SimHei");

  private final Font font;
  private final Font latin;
  private final boolean chinese;

  /** The faces of Chinese fonts have square quotation marks: a Latin one suits English better. */
  private Lettering(Font font, Font latin, boolean chinese) {
    this.font = font;
    this.latin = latin;
    this.chinese = chinese;
  }

  /**
   * Whether this machine can measure letters at all. Without a single font, or without the
   * libraries that read them, Java draws nothing, not even an SVG.
   */
  public static boolean isPossible() {
    try {
      return latin().canDisplayUpTo("Aa0") < 0;
    } catch (InternalError | LinkageError | IllegalStateException broken) {
      return false;
    }
  }

  /** What to tell once where nothing can be drawn. */
  public static Text noticeOfNone() {
    return new Text(
        "本机没有任何字体，无法绘图，报告不含图。在 Debian 上安装 fontconfig 和 fonts-wqy-microhei 后，用 report 命令补齐。",
        "No fonts at all here: nothing can be drawn, and the report has no pictures. Install Debian's"
            + " fontconfig and fonts-wqy-microhei, then call the command report.");
  }

  /** A font of this machine that has Chinese, or none. */
  public static Lettering ofThisMachine() {
    Font[] fonts = GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts();
    return Arrays.stream(fonts)
        .sorted(
            Comparator.comparingInt((Font font) -> rank(font))
                .thenComparing(font -> font.getFontName(Locale.ROOT)))
        .filter(Lettering::hasChinese)
        .findFirst()
        .map(font -> new Lettering(font, latin(), true))
        .orElseGet(Lettering::withoutChinese);
  }

  /** The font of a file or of a name; {@link #NONE} for English; throws where there is none. */
  public static Lettering of(String nameOrFile) {
    if (nameOrFile.equals(NONE)) {
      return withoutChinese();
    }
    return findFile(nameOrFile)
        .or(() -> findName(nameOrFile))
        .map(font -> new Lettering(font, font, hasChinese(font)))
        .orElseThrow(() -> new IllegalArgumentException("no such font: " + nameOrFile));
  }

  /** Chosen by the {@code --font} option, or found on this machine. */
  public static Lettering find(Optional<String> option) {
    return option.map(Lettering::of).orElseGet(Lettering::ofThisMachine);
  }

  /** Latin letters only. */
  public static Lettering withoutChinese() {
    return new Lettering(latin(), latin(), false);
  }

  private static Font latin() {
    return new Font(Font.SANS_SERIF, Font.PLAIN, 12);
  }

  private static int rank(Font font) {
    int place = PREFERRED.indexOf(font.getFamily(Locale.ROOT));
    int weight = font.getFontName(Locale.ROOT).contains("Bold") ? 1 : 0;
    return 2 * (place < 0 ? PREFERRED.size() : place) + weight;
  }

  private static boolean hasChinese(Font font) {
    return font.canDisplayUpTo(SAMPLE) < 0;
  }

  private static Optional<Font> findFile(String file) {
    Path path = Path.of(file);
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Font.createFont(Font.TRUETYPE_FONT, new File(file)));
    } catch (FontFormatException | IOException e) {
      throw new IllegalArgumentException("not a font: " + file, e);
    }
  }

  private static Optional<Font> findName(String name) {
    Font font = new Font(name, Font.PLAIN, 12);
    boolean found =
        font.getFamily(Locale.ROOT).equalsIgnoreCase(name)
            || font.getFontName(Locale.ROOT).equalsIgnoreCase(name);
    return found ? Optional.of(font) : Optional.empty();
  }

  /** Whether pictures can be labelled in Chinese. */
  public boolean hasChinese() {
    return chinese;
  }

  /** The language in which PNG pictures are labelled when this one is wished for. */
  public Language languageFor(Language wished) {
    return chinese ? wished : Language.EN;
  }

  /** What to tell once where Chinese is wished for and cannot be had. */
  public Optional<Text> notice(Language wished) {
    return languageFor(wished) == wished
        ? Optional.empty()
        : Optional.of(
            new Text(
                "本机没有可用的中文字体，PNG 图改用英文标注（SVG 和报告不受影响）。"
                    + "在 Debian 上安装 fonts-wqy-microhei，或用 --font 指定字体。",
                "No font with Chinese characters here: PNG pictures are labelled in English (SVG and"
                    + " reports are not affected). Install Debian's fonts-wqy-microhei, or name a"
                    + " font with --font."));
  }

  /** The font for words of a face, in pixels of the plate. */
  Font font(String words, Face face, Language language) {
    boolean plain = language == Language.EN && latin.canDisplayUpTo(words) < 0;
    return (plain ? latin : font)
        .deriveFont(face.bold() ? Font.BOLD : Font.PLAIN, (float) face.pixels());
  }
}
