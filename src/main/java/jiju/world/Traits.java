package jiju.world;

import jiju.scenario.EntityType;

/**
 * What a firm is from its birth on, in the bits of a byte: its kind of entity, and what it has or
 * has not. One bit is no trait but a mark of its table's, see {@link FirmTable#mayBeLarge}.
 */
public final class Traits {
  /** Of the four founder groups. */
  public static final byte FOUNDER_GROUP = 1;

  /** Will qualify as a national high-tech firm. */
  public static final byte HIGH_TECH = 2;

  /** A shell that will never operate. */
  public static final byte SHELL = 4;

  /** Its founders come from the park's own city. */
  static final byte FROM_HOME = 8;

  /** Its output of twelve months may be large. */
  static final byte LARGE = 16;

  private static final EntityType[] TYPES = EntityType.values();
  private static final int TYPE_SHIFT = 5;

  private Traits() {}

  /** The traits of a firm of a kind of entity. */
  static byte of(EntityType type, byte others) {
    return (byte) (others | type.ordinal() << TYPE_SHIFT);
  }

  /** Ordinal of the kind of entity. */
  public static int type(byte traits) {
    return traits >>> TYPE_SHIFT;
  }

  /** The kind of entity. */
  static EntityType typeOf(byte traits) {
    return TYPES[type(traits)];
  }
}
