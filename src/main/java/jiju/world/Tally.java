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
  /** Followers of anchors who decided for the park. */
  CHOSEN_BY_FOLLOWERS,
  /** Spin-offs and spawns, which have no other place in mind. */
  CHOSEN_BESIDES,
  BROKEN_PROMISES,
  /** Entries that without this park would have stayed outside, in the park's province. */
  STARTUPS,
  /** Entries that without this park would have stayed outside, in another province. */
  ARRIVALS,
  /** Entries that without this park would have gone to another one. */
  MOVED_IN,
  /** Entries of other parks that without those would have come here. */
  MOVED_OUT,
  /** Entries of founders of the park's own city. */
  FROM_HOME,
  /** Demotions from the programme. */
  DEMOTIONS
}
