package jiju.report;

import java.util.List;
import jiju.unit.Text;

/**
 * The report of one question that is not a projection: what came out, as sentences, tables and
 * pictures, in both languages.
 *
 * @param title the question
 * @param meta one line under it: scenario, number of runs, seed, version
 * @param sections the answer first
 * @param onePage whether it shall fit on one sheet of A4
 */
public record Bulletin(Text title, Text meta, List<Section> sections, boolean onePage) {
  public Bulletin {
    sections = List.copyOf(sections);
  }

  /** A report of any length. */
  public Bulletin(Text title, Text meta, List<Section> sections) {
    this(title, meta, sections, false);
  }

  /** A heading and what stands under it. */
  public record Section(Text heading, List<Block> blocks) {
    public Section {
      blocks = List.copyOf(blocks);
    }
  }

  /** A piece of a section. */
  public sealed interface Block {}

  /** A paragraph. */
  public record Words(Text text) implements Block {}

  /** A list of sentences. */
  public record Points(List<Text> texts) implements Block {
    public Points {
      texts = List.copyOf(texts);
    }
  }

  /** A table; the first cell of a row is its heading. */
  public record Sheet(Text caption, List<Text> headings, List<List<Text>> rows) implements Block {
    public Sheet {
      headings = List.copyOf(headings);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** The place of a picture. */
  public record Drawing(String id) implements Block {}

  /** A text that both languages share, such as a number or an id. */
  public static Text same(String text) {
    return new Text(text, text);
  }
}
