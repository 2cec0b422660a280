package jiju.world;

/** Hears what happens to every firm. Listening changes nothing. */
public interface Diary {
  /** Hears nothing. */
  Diary SILENT = (month, park, key, happening, amount) -> {};

  /**
   * Notes a happening.
   *
   * @param month counted from the start
   * @param park position of the park
   * @param key birth-fact key of the firm
   * @param amount what the happening is about, in its own unit
   */
  void note(int month, int park, long key, Happening happening, double amount);

  /** What can happen to a firm. The amount that goes with each is named. */
  enum Happening {
    /** Decided for the park; utility over elsewhere, in utils. */
    DECIDED,
    /** Found no floor; m² wanted. */
    TURNED_AWAY,
    /** Gave up at the desk; wait in working days. */
    ABANDONED,
    /** Came onto the register; wait in working days. */
    REGISTERED,
    /** Began to operate; workers. */
    OPENED,
    /** Was admitted to an incubator; position of the incubator. */
    ADMITTED,
    /** Graduated; months in the incubator. */
    GRADUATED,
    /** Ceased to operate; yearly hazard at that time. */
    CLOSED,
    /** Left the register; months since closure. */
    DEREGISTERED,
    /** Moved away; workers. */
    DEPARTED,
    /** A founder left to start an own firm; productivity ω of the child. */
    SPUN_OFF
  }
}
