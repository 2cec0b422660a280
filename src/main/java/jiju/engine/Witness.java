package jiju.engine;

import jiju.world.Diary;
import jiju.world.World;

/** A diary that also sees the world it hears of. Looking changes nothing: it must not either. */
public interface Witness extends Diary {

  /** Sees the world as it was founded, before the first month. */
  void founded(World world);

  /** Sees the world at the end of a month, before firms that have left are swept out. */
  void monthEnded(World world);
}
