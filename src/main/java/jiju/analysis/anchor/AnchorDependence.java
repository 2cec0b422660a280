package jiju.analysis.anchor;

import jiju.analysis.statistics.Band;
import jiju.unit.Month;

/**
 * How much of a park's output hangs on few firms at the end of a calendar year.
 *
 * @param park id of the park, or {@code all}
 * @param month December, or the last month simulated
 * @param anchors anchor firms resident
 * @param topFiveShare share of the five largest firms in twelve-month output
 * @param anchorShare share of anchor firms in twelve months of output
 */
public record AnchorDependence(
    String scenario, String park, Month month, Band anchors, Band topFiveShare, Band anchorShare) {}
