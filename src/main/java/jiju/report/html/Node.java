package jiju.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A piece of HTML. Words are escaped when they are written, so nothing that a scenario says can
 * become markup; the one door for markup is {@link Drawing}, which takes finished pictures.
 */
public sealed interface Node {

  /** Appends this piece as HTML. */
  void write(StringBuilder html);

  /** Words of a reader's language. */
  record Words(String text) implements Node {
    @Override
    public void write(StringBuilder html) {
      html.append(escaped(text));
    }
  }

  /** A finished SVG picture, put in as it is. */
  record Drawing(String svg) implements Node {
    public Drawing {
      if (!svg.startsWith("<svg ") || svg.contains("<script")) {
        throw new IllegalArgumentException("not a picture");
      }
    }

    @Override
    public void write(StringBuilder html) {
      html.append(svg);
    }
  }

  /** An element with attributes and what is inside. */
  record Element(String tag, Map<String, String> attributes, List<Node> inside) implements Node {
    private static final Set<String> EMPTY = Set.of("meta", "br", "hr");
    private static final Set<String> ON_OWN_LINE =
        Set.of(
            "html", "head", "body", "meta", "title", "style", "header", "main", "section", "nav",
            "figure", "table", "caption", "thead", "tbody", "tfoot", "tr", "h1", "h2", "h3", "p",
            "ul", "ol", "li", "dl", "div", "footer");

    public Element {
      attributes = new LinkedHashMap<>(attributes);
      inside = List.copyOf(inside);
    }

    /** The same with one attribute more. */
    public Element with(String name, String value) {
      Map<String, String> more = new LinkedHashMap<>(attributes);
      more.put(name, value);
      return new Element(tag, more, inside);
    }

    /** The same in a style class. */
    public Element as(String styleClass) {
      return with("class", styleClass);
    }

    @Override
    public void write(StringBuilder html) {
      html.append('<').append(tag);
      attributes.forEach(
          (name, value) ->
              html.append(' ').append(name).append("=\"").append(escaped(value)).append('"'));
      html.append('>');
      if (!EMPTY.contains(tag)) {
        inside.forEach(node -> node.write(html));
        html.append("</").append(tag).append('>');
      }
      if (ON_OWN_LINE.contains(tag)) {
        html.append('\n');
      }
    }
  }

  /** A style sheet; it must not close itself. */
  record Style(String css) implements Node {
    public Style {
      if (css.contains("<")) {
        throw new IllegalArgumentException("a style sheet has no tags");
      }
    }

    @Override
    public void write(StringBuilder html) {
      html.append("<style>\n").append(css).append("</style>\n");
    }
  }

  /** An element around nodes, or around the words of anything else. */
  static Element of(String tag, Object... inside) {
    return new Element(tag, Map.of(), nodes(List.of(inside)));
  }

  /** An element around a list. */
  static Element of(String tag, List<?> inside) {
    return new Element(tag, Map.of(), nodes(inside));
  }

  private static List<Node> nodes(List<?> things) {
    List<Node> nodes = new ArrayList<>();
    for (Object thing : things) {
      nodes.add(thing instanceof Node node ? node : new Words(String.valueOf(thing)));
    }
    return nodes;
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> {
          if (c >= ' ' || c == '\n' || c == '\t') {
            escaped.append(c);
          }
        }
      }
    }
    return escaped.toString();
  }
}
