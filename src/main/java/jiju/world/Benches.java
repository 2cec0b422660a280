package jiju.world;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A bench for each hand: room for what lies between two steps of its work, and nobody else's. A
 * hand makes its bench when it first needs one, so that those which never help cost nothing.
 *
 * @param <B> what a bench is
 */
public final class Benches<B> {
  private final Supplier<B> make;
  private final List<@Nullable B> benches = new ArrayList<>();

  /**
   * @param make makes a bench; hands may ask at the same time
   */
  public Benches(Supplier<B> make) {
    this.make = make;
  }

  /** Makes places, before work is shared, for as many hands as there may be. */
  public Benches<B> setUp(World world) {
    while (benches.size() < world.crew().hands()) {
      benches.add(null);
    }
    return this;
  }

  /** The bench of a hand, who alone may ask for it. */
  public B of(int hand) {
    B bench = benches.get(hand);
    if (bench == null) {
      bench = make.get();
      benches.set(hand, bench);
    }
    return bench;
  }
}
