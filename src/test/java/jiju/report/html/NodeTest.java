package jiju.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class NodeTest {

  @Test
  void words_come_out_as_words_whatever_they_are() {
    Node node = Node.of("td", "<script>alert('a & \"b\"')</script>").with("class", "\"><b>");

    assertEquals(
        "<td class=\"&quot;&gt;&lt;b&gt;\">&lt;script&gt;alert(&#39;a &amp; &quot;b&quot;&#39;)"
            + "&lt;/script&gt;</td>",
        html(node));
  }

  @Test
  void elements_hold_elements_and_numbers() {
    assertEquals("<em>12<b>家</b></em>", html(Node.of("em", 12, Node.of("b", "家"))));
  }

  @Test
  void only_pictures_come_in_as_markup() {
    assertThrows(IllegalArgumentException.class, () -> new Node.Drawing("<p>no picture</p>"));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Node.Drawing("<svg ><script>alert(1)</script></svg>"));
  }

  @Test
  void a_style_sheet_cannot_end_itself() {
    assertThrows(IllegalArgumentException.class, () -> new Node.Style("</style><script>"));
  }

  @Test
  void a_row_has_as_many_cells_as_the_table_has_headings() {
    Table table = new Table("t", List.of("a", "b"));

    assertThrows(IllegalArgumentException.class, () -> table.row("only one"));
  }

  private static String html(Node node) {
    StringBuilder html = new StringBuilder();
    node.write(html);
    return html.toString();
  }
}
