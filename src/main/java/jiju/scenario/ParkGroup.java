package jiju.scenario;

import java.util.List;

/** The names by which a subsidy speaks of several parks at once. */
public final class ParkGroup {
  /** Every park. */
  public static final String ALL = "all";

  /** Every park for as long as it is in the programme. */
  public static final String PROGRAMME = "programme";

  public static final List<String> NAMES = List.of(ALL, PROGRAMME);

  private ParkGroup() {}

  /** Whether a lever that names a park or a group can concern a park at some time. */
  public static boolean concerns(String named, String park) {
    return named.equals(park) || NAMES.contains(named);
  }
}
