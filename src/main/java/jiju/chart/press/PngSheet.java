package jiju.chart.press;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import jiju.chart.plate.Anchor;
import jiju.chart.plate.Face;
import jiju.unit.Language;

/** A sheet of pixels, two for every pixel of the plate. */
final class PngSheet implements Sheet {
  private static final int SCALE = 2;

  private final BufferedImage image;
  private final Graphics2D graphics;
  private final Language language;
  private final Lettering lettering;

  PngSheet(double width, double height, Language language, Lettering lettering) {
    this.language = language;
    this.lettering = lettering;
    image =
        new BufferedImage(
            (int) Math.ceil(width * SCALE),
            (int) Math.ceil(height * SCALE),
            BufferedImage.TYPE_INT_RGB);
    graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.scale(SCALE, SCALE);
    hint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    hint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    hint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    hint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  private void hint(RenderingHints.Key key, Object value) {
    graphics.setRenderingHint(key, value);
  }

  @Override
  public Graphics2D shapes() {
    return graphics;
  }

  @Override
  public void write(String text, double x, double y, Face face, Anchor anchor) {
    Font font = lettering.font(text, face, language);
    FontRenderContext context = graphics.getFontRenderContext();
    double width = anchor == Anchor.START ? 0 : font.getStringBounds(text, context).getWidth();
    double left = anchor == Anchor.END ? x - width : x - width / 2;
    graphics.setFont(font);
    graphics.setColor(Inks.color(face.ink()));
    graphics.drawString(text, (float) left, (float) y);
  }

  /** The finished picture in the PNG format. */
  byte[] bytes() {
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
