package jiju.errand.projection;

import java.util.List;
import jiju.unit.Text;

/**
 * One possible future of a park, firm by firm, for drawing it month by month.
 *
 * @param replication number of the replication
 * @param start first month
 * @param firmsOnRegister at the end of each month
 * @param occupancy share of the floor taken at the end of each month
 */
public record Film(
    int replication,
    String start,
    int months,
    List<Double> firmsOnRegister,
    List<Double> occupancy,
    List<Firm> firms) {

  /**
   * A firm. Months count from the start; -1: never.
   *
   * @param key its birth-fact key: the same firm has the same key with and without a policy
   * @param name generated from the key; no real firm is meant
   * @param park position of the park
   * @param sector position of the sector
   * @param came month in which it came onto the register
   * @param opened month in which it began to operate
   * @param left month in which it left the register
   * @param admitted month in which an incubator took it in
   * @param graduated month in which it left the incubator
   * @param people most people that it employed at the end of a month
   */
  public record Firm(
      String key,
      Text name,
      int park,
      int sector,
      int came,
      int opened,
      int left,
      int admitted,
      int graduated,
      boolean anchor,
      double people) {}
}
