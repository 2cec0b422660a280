package jiju.world;

/**
 * A meeting that a trip, an event or an operator's network has arranged with a founder who decides
 * in a given month.
 *
 * @param key of the meeting: the trip's key and its number
 * @param park position of the park that sent it
 * @param city position of the city visited
 * @param due month of the decision, counted from the start
 * @param tiesOnly whether founders with a tie alone are addressed
 * @param sectors bit set of the sectors addressed
 * @param bonus utility that the meeting adds for the park
 */
public record Lead(
    long key, int park, int city, int due, boolean tiesOnly, long sectors, double bonus) {

  public boolean addresses(int sector, boolean tie) {
    return (sectors >>> sector & 1) != 0 && (tie || !tiesOnly);
  }
}
