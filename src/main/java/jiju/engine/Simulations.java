package jiju.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import jiju.behaviour.Groundwork;
import jiju.observation.RunRecord;
import jiju.scenario.Timeline;
import jiju.world.Crew;
import jiju.world.Diary;

/**
 * Runs replication after replication, on any number of threads, and works out only once what all
 * replications of a timeline share, and what different timelines have in common. The records are
 * those of {@link Simulation#run}.
 */
public final class Simulations {
  private static final int REMEMBERED = 32;

  private final Deque<Groundwork> lately = new ArrayDeque<>();

  /** Runs one replication to its end. */
  public RunRecord run(Timeline timeline, long seed, int replication) {
    return run(timeline, seed, replication, Crew.ALONE);
  }

  /** The same with the help of a crew, which changes nothing but the time that it takes. */
  public RunRecord run(Timeline timeline, long seed, int replication, Crew crew) {
    return Simulation.run(groundwork(timeline), seed, replication, Diary.SILENT, crew).record();
  }

  @SuppressWarnings("ReferenceEquality")
  private synchronized Groundwork groundwork(Timeline timeline) {
    for (Groundwork known : lately) {
      if (known.timeline() == timeline) {
        return known;
      }
    }
    Groundwork laid =
        lately.isEmpty() ? Groundwork.of(timeline) : lately.getFirst().another(timeline);
    lately.addFirst(laid);
    if (lately.size() > REMEMBERED) {
      lately.removeLast();
    }
    return laid;
  }
}
