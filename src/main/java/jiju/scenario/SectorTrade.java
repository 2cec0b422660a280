package jiju.scenario;

/** What a sector's revenue depends on. */
public enum SectorTrade {
  /** On the firm itself; any small lot will do. */
  OWN_BUSINESS,
  /** On the people who pass by: revenue grows with the floor taken, as far as footfall carries. */
  FOOTFALL
}
