package jiju.rule;

import jiju.world.World;

/** One thing that happens in a month. A rule is told in one {@link Sentence}. */
public interface Rule {

  /** Applies the rule to the month that the world stands in. */
  void apply(World world);

  /** When in the month it is applied. */
  Phase phase();
}
