package jiju.chart;

import java.util.List;
import jiju.chart.plate.Ink;
import jiju.chart.plate.Stroke;

/**
 * Colours that stay apart for colour-blind eyes. The baseline is grey; every other scenario has one
 * colour in all pictures of a comparison (Okabe and Ito 2008), broken lines from the seventh on.
 */
final class Palette {
  static final Ink BASELINE = Ink.of(0x6B6F75);
  static final Ink OBSERVED = Ink.of(0x111111);
  static final Ink TARGET = Ink.of(0x8A1C4A);

  private static final List<Ink> SCENARIOS =
      List.of(
          Ink.of(0x0072B2),
          Ink.of(0xD55E00),
          Ink.of(0x009E73),
          Ink.of(0xCC79A7),
          Ink.of(0xE69F00),
          Ink.of(0x56B4E9));

  /** Tol's light scheme (2021), for what is not a scenario. */
  private static final List<Ink> PARTS =
      List.of(
          Ink.of(0x77AADD),
          Ink.of(0xEE8866),
          Ink.of(0xEEDD88),
          Ink.of(0xFFAABB),
          Ink.of(0x99DDFF),
          Ink.of(0x44BB99),
          Ink.of(0xBBCC33),
          Ink.of(0xAAAA00),
          Ink.of(0xDDDDDD));

  private Palette() {}

  /** Ink of the scenario at a position; 0 is the baseline. */
  static Ink scenario(int position) {
    return position == 0 ? BASELINE : SCENARIOS.get((position - 1) % SCENARIOS.size());
  }

  /** Stroke of the scenario at a position. */
  static Stroke stroke(int position, double widthPixels) {
    boolean broken = position > SCENARIOS.size();
    Stroke.Dash dash = broken ? Stroke.Dash.DASHED : Stroke.Dash.SOLID;
    return new Stroke(scenario(position), widthPixels, dash);
  }

  static Ink part(int position) {
    return PARTS.get(position % PARTS.size());
  }
}
