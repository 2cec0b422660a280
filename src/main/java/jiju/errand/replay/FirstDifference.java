package jiju.errand.replay;

import java.util.Optional;
import jiju.observation.RunRecord;
import jiju.scenario.Instrument;
import jiju.scenario.Metric;
import jiju.store.table.Decimal;
import jiju.unit.Month;
import jiju.unit.Text;

/**
 * Where two records of one run differ first: by month, then park, then metric or ledger line, then
 * by sector where both were counted so.
 *
 * @param month counted from the start
 * @param what metric, or ledger line
 */
record FirstDifference(
    int month, Month calendar, String park, String what, double one, double other) {

  static Optional<FirstDifference> of(RunRecord one, RunRecord other) {
    int months = Math.min(one.months(), other.months());
    for (int month = 0; month < months; month++) {
      for (int park = 0; park < Math.min(one.parks().size(), other.parks().size()); park++) {
        Optional<FirstDifference> found = of(one, other, month, park);
        if (found.isPresent()) {
          return found;
        }
      }
      Optional<FirstDifference> found = ofSectors(one, other, month);
      if (found.isPresent()) {
        return found;
      }
    }
    return one.months() == other.months()
        ? Optional.empty()
        : Optional.of(
            new FirstDifference(
                months,
                one.start().plus(months),
                RunRecord.ALL,
                "months",
                one.months(),
                other.months()));
  }

  private static Optional<FirstDifference> of(RunRecord one, RunRecord other, int month, int park) {
    for (Metric metric : Metric.values()) {
      double a = one.value(park, metric, month);
      double b = other.value(park, metric, month);
      if (Double.compare(a + 0.0, b + 0.0) != 0) {
        return Optional.of(at(one, month, park, metric.id(), a, b));
      }
    }
    for (Instrument line : Instrument.values()) {
      double a = one.spent(park, line, month);
      double b = other.spent(park, line, month);
      if (Double.compare(a + 0.0, b + 0.0) != 0) {
        return Optional.of(at(one, month, park, "spent_" + line.id(), a, b));
      }
      double c = one.committed(park, line, month);
      double d = other.committed(park, line, month);
      if (Double.compare(c + 0.0, d + 0.0) != 0) {
        return Optional.of(at(one, month, park, "committed_" + line.id(), c, d));
      }
    }
    return Optional.empty();
  }

  private static Optional<FirstDifference> ofSectors(RunRecord one, RunRecord other, int month) {
    for (String sector : one.sectors()) {
      double a = one.firmsOfSector(one.sectors().indexOf(sector), month);
      double b = other.firmsOfSector(other.sectors().indexOf(sector), month);
      boolean counted = !Double.isNaN(a) && !Double.isNaN(b);
      if (counted && Double.compare(a + 0.0, b + 0.0) != 0) {
        return Optional.of(at(one, month, one.parks().size() - 1, "firms." + sector, a, b));
      }
    }
    return Optional.empty();
  }

  private static FirstDifference at(
      RunRecord one, int month, int park, String what, double a, double b) {
    return new FirstDifference(month, one.start().plus(month), one.parks().get(park), what, a, b);
  }

  Text words(String run) {
    String place = run + ", " + calendar + ", " + park + ", " + what;
    return new Text(
        place + "：所存 " + Decimal.of(one) + "，重做 " + Decimal.of(other) + "。",
        place + ": stored " + Decimal.of(one) + ", again " + Decimal.of(other) + ".");
  }
}
