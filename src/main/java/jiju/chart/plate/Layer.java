package jiju.chart.plate;

import java.util.List;

/** Something drawn in a panel, in the units of its axes; later layers lie on top. */
public sealed interface Layer {

  /** A filled polygon: upper edge forward, lower edge back. */
  record Area(List<Point> outline, Ink ink) implements Layer {
    public Area {
      outline = List.copyOf(outline);
    }
  }

  /** A line through points. */
  record Line(List<Point> points, Stroke stroke) implements Layer {
    public Line {
      points = List.copyOf(points);
    }

    /** Whether it is dashed or dotted. */
    public boolean isBroken() {
      return stroke.dash() != Stroke.Dash.SOLID;
    }
  }

  /** Dots without a line. */
  record Dots(List<Point> points, Ink ink, Form form) implements Layer {
    public Dots {
      points = List.copyOf(points);
    }
  }

  /** Words beside a point, shifted by pixels. */
  record Words(Point at, String text, Face face, Anchor anchor, double right, double down)
      implements Layer {}

  /** Shapes of dots. */
  enum Form {
    CIRCLE,
    DIAMOND
  }
}
