package jiju.world;

/** What is counted at a park in a month and since the start. */
public enum Tally {
  ENTRIES,
  DEREGISTRATIONS,
  DEPARTURES,
  OPENINGS,
  CLOSURES,
  TURNED_AWAY,
  ABANDONED,
  SPIN_OFFS,
  LEADS,
  SIGNED,
  LANDED,
  GRADUATES,
  /** Pool candidates who decided for the park. */
  CHOSEN_BY_POOL,
  /** Followers, spin-offs and spawns who decided for the park. */
  CHOSEN_BESIDES,
  BROKEN_PROMISES
}
