package jiju.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jiju.report.Bulletin.Block;
import jiju.report.html.Node;
import jiju.report.html.Table;
import jiju.unit.Language;
import jiju.unit.Text;

/** Writes bulletins as HTML in the dress of the other reports. */
public final class Bulletins {
  private final Map<String, String> pictures;
  private final Language language;

  private Bulletins(Map<String, String> pictures, Language language) {
    this.pictures = pictures;
    this.language = language;
  }

  /**
   * The whole file; the same bulletin gives the same bytes.
   *
   * @param pictures finished SVG documents in that language by id; a place whose picture is missing
   *     stays empty
   */
  public static String html(Bulletin bulletin, Map<String, String> pictures, Language language) {
    Bulletins pages = new Bulletins(pictures, language);
    return Letterhead.document(bulletin.title().in(language), pages.body(bulletin), language);
  }

  private Node body(Bulletin bulletin) {
    List<Node> sections = new ArrayList<>();
    for (Bulletin.Section section : bulletin.sections()) {
      Node.Element node = Node.of("section", nodes(section));
      sections.add(sections.isEmpty() && !bulletin.onePage() ? node.as("summary") : node);
    }
    Node header =
        Node.of(
            "header",
            Node.of("p", Letterhead.mark(language)).as("mark"),
            Node.of("h1", bulletin.title().in(language)),
            Node.of("p", bulletin.meta().in(language)).as("meta"));
    Node.Element page = Node.of("body", header, Node.of("main", sections));
    return bulletin.onePage() ? page.as("one-page") : page;
  }

  private List<Node> nodes(Bulletin.Section section) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(Node.of("h2", section.heading().in(language)));
    for (Block block : section.blocks()) {
      add(block, nodes);
    }
    return nodes;
  }

  private void add(Block block, List<Node> nodes) {
    if (block instanceof Bulletin.Words words) {
      nodes.add(Node.of("p", words.text().in(language)));
    } else if (block instanceof Bulletin.Points points) {
      nodes.add(Node.of("ul", points.texts().stream().map(this::item).toList()));
    } else if (block instanceof Bulletin.Sheet sheet) {
      nodes.add(table(sheet));
    } else if (block instanceof Bulletin.Drawing drawing && pictures.containsKey(drawing.id())) {
      String svg = pictures.getOrDefault(drawing.id(), "");
      nodes.add(Node.of("figure", new Node.Drawing(svg)).as(Illustration.shape(svg)));
    }
  }

  private Node item(Text text) {
    return Node.of("li", text.in(language));
  }

  private Node table(Bulletin.Sheet sheet) {
    Table table = new Table(sheet.caption().in(language), in(sheet.headings()));
    sheet.rows().forEach(row -> table.row(in(row).toArray()));
    return table.node();
  }

  private List<String> in(List<Text> texts) {
    return texts.stream().map(text -> text.in(language)).toList();
  }
}
