package jiju.world;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A bench for each hand: room for what lies between two steps of its work, and nobody else's.
 *
 * @param <B> what a bench is
 */
public final class Benches<B> {
  private final Supplier<B> make;
  private final List<B> benches = new ArrayList<>();

  public Benches(Supplier<B> make) {
    this.make = make;
  }

  /** Sets benches up, before work is shared, for as many hands as there may be. */
  public Benches<B> setUp(World world) {
    while (benches.size() < world.crew().hands()) {
      benches.add(make.get());
    }
    return this;
  }

  /** The bench of a hand. */
  public B of(int hand) {
    return benches.get(hand);
  }
}
