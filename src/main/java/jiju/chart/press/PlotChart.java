package jiju.chart.press;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import jiju.chart.plate.Layer;
import jiju.chart.plate.Panel;
import jiju.chart.plate.Point;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * The inside of a panel, drawn by XChart. XChart turns words into outlines; so it is given no words
 * at all, fills the plot to its edges, and everything that is read stands outside of it.
 */
final class PlotChart {
  private static final Color CLEAR = new Color(255, 255, 255, 0);
  private static final int DOT_PIXELS = 7;

  private final XYChart chart;
  private int series;

  private PlotChart(int width, int height) {
    chart = new XYChart(width, height);
  }

  /** Paints the layers of a panel into the rectangle from (0, 0) to the given size. */
  static void paint(Panel panel, Graphics2D graphics, int width, int height) {
    PlotChart plot = new PlotChart(width, height);
    plot.strip();
    plot.span(panel);
    panel.layers().forEach(plot::add);
    if (plot.series > 0) {
      plot.chart.paint(graphics, width, height);
    }
  }

  private void strip() {
    XYStyler style = chart.getStyler();
    style.setLegendVisible(false);
    style.setChartTitleVisible(false);
    style.setXAxisTitleVisible(false);
    style.setYAxisTitleVisible(false);
    style.setAxisTicksVisible(false);
    style.setPlotBorderVisible(false);
    style.setPlotGridLinesVisible(false);
    style.setPlotTicksMarksVisible(false);
    style.setChartPadding(0);
    style.setPlotMargin(0);
    style.setPlotContentSize(1);
    style.setChartBackgroundColor(CLEAR);
    style.setPlotBackgroundColor(CLEAR);
    style.setMarkerSize(DOT_PIXELS);
  }

  private void span(Panel panel) {
    XYStyler style = chart.getStyler();
    style.setXAxisMin(panel.x().low());
    style.setXAxisMax(panel.x().high());
    style.setYAxisMin(panel.y().low());
    style.setYAxisMax(panel.y().high());
  }

  private void add(Layer layer) {
    if (layer instanceof Layer.Area area) {
      XYSeries polygon = series(area.outline());
      polygon.setXYSeriesRenderStyle(XYSeriesRenderStyle.PolygonArea);
      polygon.setLineStyle(SeriesLines.NONE);
      polygon.setFillColor(Inks.color(area.ink()));
    } else if (layer instanceof Layer.Line line && !line.isBroken()) {
      XYSeries curve = series(line.points());
      curve.setLineColor(Inks.color(line.stroke().ink()));
      curve.setLineStyle(Inks.stroke(line.stroke()));
    } else if (layer instanceof Layer.Dots dots) {
      XYSeries scatter = series(dots.points());
      scatter.setLineStyle(SeriesLines.NONE);
      scatter.setMarker(marker(dots.form()));
      scatter.setMarkerColor(Inks.color(dots.ink()));
    }
  }

  private static Marker marker(Layer.Form form) {
    return form == Layer.Form.CIRCLE ? SeriesMarkers.CIRCLE : SeriesMarkers.DIAMOND;
  }

  private XYSeries series(List<Point> points) {
    double[] xs = points.stream().mapToDouble(Point::x).toArray();
    double[] ys = points.stream().mapToDouble(Point::y).toArray();
    XYSeries added = chart.addSeries("series " + series, xs, ys);
    series++;
    added.setMarker(SeriesMarkers.NONE);
    return added;
  }
}
