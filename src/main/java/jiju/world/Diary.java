package jiju.world;

/** Hears what happens to every firm. Listening changes nothing. */
public interface Diary {
  /** Hears nothing. */
  Diary SILENT =
      new Diary() {
        @Override
        public void note(int month, int park, long key, Happening happening, double amount) {}

        @Override
        public boolean listens() {
          return false;
        }
      };

  /**
   * Notes a happening.
   *
   * @param month counted from the start
   * @param park position of the park
   * @param key birth-fact key of the firm
   * @param amount what the happening is about, in its own unit
   */
  void note(int month, int park, long key, Happening happening, double amount);

  /** Whether happenings are heard at all; their amounts are worked out for nobody else. */
  default boolean listens() {
    return true;
  }

  /**
   * Whether reasons are wanted. They are worked out for nobody else, and working them out changes
   * nothing.
   */
  default boolean wantsReasons() {
    return false;
  }

  /**
   * Notes one reason of the happening that is noted of the same firm next.
   *
   * @param amount in the unit of the reason
   */
  default void because(int month, int park, long key, Reason reason, double amount) {}

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
    /** Ceased to operate, or gave up without ever having operated; yearly hazard at that time. */
    CLOSED,
    /** Left the register; months since closure. */
    DEREGISTERED,
    /** Moved away; workers. */
    DEPARTED,
    /** A founder left to start an own firm; productivity ω of the child. */
    SPUN_OFF
  }
}
