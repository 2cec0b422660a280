package jiju.errand.projection;

import java.util.List;
import jiju.unit.Text;

/**
 * The life of one firm, with the policy and without.
 *
 * @param name generated; no real firm is meant
 * @param about what it is: sector, kind, where it is from
 * @param changed whether there is a policy to tell apart
 * @param variant its life with the moved levers; empty: it never came
 * @param baseline its life in the baseline; empty: it never came
 */
public record Story(
    Text name, Text about, boolean changed, List<Line> variant, List<Line> baseline) {

  /** Something that happened. */
  public record Line(String month, Text text) {}
}
