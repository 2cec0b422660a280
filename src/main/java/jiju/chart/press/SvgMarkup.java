package jiju.chart.press;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Writes what Batik has drawn as short, stable markup: no comments, fonts, clips or empty groups,
 * and one polyline for the hundred little lines of which XChart makes a curve. The bytes depend on
 * nothing but the picture.
 */
final class SvgMarkup {
  /** Attributes of style that matter to shapes; all others are Batik's defaults. */
  private static final Set<String> STYLE =
      Set.of(
          "fill",
          "fill-opacity",
          "stroke",
          "stroke-opacity",
          "stroke-width",
          "stroke-dasharray",
          "stroke-linecap",
          "stroke-linejoin");

  private static final Set<String> PLACE =
      Set.of("cx", "cy", "d", "height", "points", "r", "rx", "ry", "transform", "width", "x", "y");

  private static final Set<String> SHAPES =
      Set.of("path", "line", "circle", "ellipse", "rect", "polygon");

  private SvgMarkup() {}

  static String number(double value) {
    String text =
        BigDecimal.valueOf(value)
            .setScale(1, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
    return text.equals("-0") ? "0" : text;
  }

  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.chars()
        .filter(c -> c >= ' ' || c == '\t' || c == '\n')
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append((char) c);
              }
            });
    return escaped.toString();
  }

  static void appendShapes(Element group, StringBuilder svg) {
    List<Element> children = elements(group);
    for (int i = 0; i < children.size(); i++) {
      Element child = children.get(i);
      if (isInvisible(child)) {
        continue;
      }
      if (child.getTagName().equals("g")) {
        appendGroup(child, svg);
      } else if (child.getTagName().equals("line")) {
        int end = endOfCurve(children, i);
        appendCurve(children.subList(i, end), svg);
        i = end - 1;
      } else if (SHAPES.contains(child.getTagName())) {
        svg.append('<').append(child.getTagName()).append(attributes(child)).append("/>\n");
      }
    }
  }

  private static boolean isInvisible(Element element) {
    return element.getAttribute("fill-opacity").equals("0")
        && element.getAttribute("stroke-opacity").equals("0");
  }

  private static void appendGroup(Element group, StringBuilder svg) {
    StringBuilder inside = new StringBuilder();
    appendShapes(group, inside);
    if (inside.length() > 0) {
      svg.append("<g").append(attributes(group)).append(">\n").append(inside).append("</g>\n");
    }
  }

  private static List<Element> elements(Element parent) {
    List<Element> elements = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  /** Position after the last line that begins where the one before it ends, in the same style. */
  private static int endOfCurve(List<Element> children, int first) {
    int end = first + 1;
    while (end < children.size() && continues(children.get(end - 1), children.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean continues(Element line, Element next) {
    return next.getTagName().equals("line")
        && styleOf(next).equals(styleOf(line))
        && next.getAttribute("x1").equals(line.getAttribute("x2"))
        && next.getAttribute("y1").equals(line.getAttribute("y2"));
  }

  private static void appendCurve(List<Element> lines, StringBuilder svg) {
    Element first = lines.get(0);
    svg.append("<polyline points=\"").append(first.getAttribute("x1"));
    svg.append(',').append(first.getAttribute("y1"));
    for (Element line : lines) {
      svg.append(' ').append(line.getAttribute("x2")).append(',').append(line.getAttribute("y2"));
    }
    svg.append('"').append(written(styleOf(first))).append("/>\n");
  }

  private static String attributes(Element element) {
    Map<String, String> kept = only(PLACE, element);
    kept.putAll(styleOf(element));
    return written(kept);
  }

  private static Map<String, String> styleOf(Element element) {
    return only(STYLE, element);
  }

  private static Map<String, String> only(Set<String> names, Element element) {
    Map<String, String> kept = new TreeMap<>();
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Node attribute = attributes.item(i);
      if (names.contains(attribute.getNodeName())) {
        kept.put(attribute.getNodeName(), attribute.getNodeValue());
      }
    }
    return kept;
  }

  private static String written(Map<String, String> attributes) {
    StringBuilder text = new StringBuilder();
    attributes.forEach(
        (name, value) ->
            text.append(' ').append(name).append("=\"").append(escaped(value)).append('"'));
    return text.toString();
  }
}
