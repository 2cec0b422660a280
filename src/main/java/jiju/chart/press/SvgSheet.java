package jiju.chart.press;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import jiju.chart.plate.Anchor;
import jiju.chart.plate.Face;
import jiju.chart.plate.Plate;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;

/** A sheet of SVG: shapes by Batik, words as words, in whatever font the reader has. */
final class SvgSheet implements Sheet {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  /** Chinese faces of Windows, macOS and Linux, after the reader's own. */
  private static final String FAMILIES =
      "system-ui,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC',"
          + "'WenQuanYi Micro Hei','WenQuanYi Zen Hei',SimHei,sans-serif";

  private final Plate plate;
  private final double width;
  private final double height;
  private final SVGGraphics2D graphics;
  private final List<String> words = new ArrayList<>();

  SvgSheet(Plate plate, double width, double height) {
    this.plate = plate;
    this.width = width;
    this.height = height;
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(emptyDocument());
    context.setPrecision(1);
    graphics = new SVGGraphics2D(context, false);
  }

  private static Document emptyDocument() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(NAMESPACE, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java platform builds documents", e);
    }
  }

  @Override
  public Graphics2D shapes() {
    return graphics;
  }

  @Override
  public void write(String text, double x, double y, Face face, Anchor anchor) {
    String end =
        switch (anchor) {
          case START -> "";
          case MIDDLE -> " text-anchor=\"middle\"";
          case END -> " text-anchor=\"end\"";
        };
    words.add(
        String.format(
            Locale.ROOT,
            "<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s fill=\"#%06x\"%s>%s</text>",
            SvgMarkup.number(x),
            SvgMarkup.number(y),
            SvgMarkup.number(face.pixels()),
            face.bold() ? " font-weight=\"bold\"" : "",
            face.ink().rgb(),
            end,
            SvgMarkup.escaped(text)));
  }

  /** The finished picture as an SVG document without declaration, fit to stand inside HTML. */
  String markup() {
    StringBuilder svg = new StringBuilder(16_384);
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"%s\" viewBox=\"0 0 %s %s\" width=\"%2$s\" height=\"%3$s\" role=\"img\""
                + " xml:lang=\"%s\" aria-label=\"%s\" font-family=\"%s\">\n",
            NAMESPACE,
            SvgMarkup.number(width),
            SvgMarkup.number(height),
            plate.language().code(),
            SvgMarkup.escaped(plate.question() + " " + plate.answer()),
            FAMILIES));
    svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
    svg.append("<g stroke=\"#000\" stroke-linecap=\"square\" stroke-miterlimit=\"10\">\n");
    SvgMarkup.appendShapes(graphics.getRoot(), svg);
    svg.append("</g>\n<g>\n");
    words.forEach(word -> svg.append(word).append('\n'));
    return svg.append("</g>\n</svg>\n").toString();
  }
}
