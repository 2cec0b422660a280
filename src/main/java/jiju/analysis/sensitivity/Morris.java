package jiju.analysis.sensitivity;

import java.util.ArrayList;
import java.util.List;
import jiju.analysis.statistics.Estimate;
import jiju.chance.Decision;
import jiju.chance.Luck;

/**
 * Screening by elementary effects (Morris 1991, "Factorial sampling plans"; μ* by Campolongo,
 * Cariboni and Saltelli 2007). Each trajectory walks through the unit cube and moves one parameter
 * at a time by a fixed step; all points of a trajectory shall share their luck.
 *
 * @param dimensions number of parameters
 * @param trajectories walks; 10 to 50 are usual
 * @param levels of the grid, even
 */
public record Morris(int dimensions, int trajectories, int levels, long seed) {
  public Morris {
    if (levels < 2 || levels % 2 != 0) {
      throw new IllegalArgumentException("an even number of levels: " + levels);
    }
  }

  /** Points of a trajectory. */
  public int block() {
    return dimensions + 1;
  }

  /** Half the grid and a step: every level is as likely as every other (Morris 1991). */
  private double step() {
    return levels / (2.0 * (levels - 1));
  }

  /** All points, trajectory by trajectory, coordinates from 0 to 1. */
  public double[][] points() {
    double[][] points = new double[trajectories * block()][];
    for (int trajectory = 0; trajectory < trajectories; trajectory++) {
      double[] at = start(trajectory);
      points[trajectory * block()] = at;
      int[] order = order(trajectory);
      for (int move = 0; move < dimensions; move++) {
        at = at.clone();
        at[order[move]] += at[order[move]] < 0.5 ? step() : -step();
        points[trajectory * block() + move + 1] = at;
      }
    }
    return points;
  }

  private double[] start(int trajectory) {
    long salt = Luck.of(seed, trajectory).salt(Decision.DESIGN_PLACE, 0);
    double[] start = new double[dimensions];
    for (int i = 0; i < dimensions; i++) {
      start[i] = Math.min(levels - 1, (int) (Luck.uniform(salt, i) * levels)) / (levels - 1.0);
    }
    return start;
  }

  /** In which order the parameters move. */
  private int[] order(int trajectory) {
    long salt = Luck.of(seed, trajectory).salt(Decision.DESIGN_ORDER, 0);
    return java.util.stream.IntStream.range(0, dimensions)
        .boxed()
        .sorted((a, b) -> Long.compare(Luck.bits(salt, a), Luck.bits(salt, b)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /**
   * How a parameter moves an outcome, per whole range of the parameter.
   *
   * @param mean μ, signed: where effects of both signs cancel it is small
   * @param size μ*, mean size of the effects
   * @param spread σ, standard deviation of the effects: curvature and interaction
   */
  public record Effect(Estimate mean, Estimate size, Estimate spread) {}

  /**
   * The effects of every parameter on one outcome. The size of a noisy effect is taken from two
   * halves of the replications, the value from one and the sign from the other, and the other way
   * round: so pure noise has size zero on average, where the plain mean of sizes would grow with
   * it, and an effect smaller than the noise is understated rather than overstated. From the square
   * of the spread the variance of the noise is taken off.
   *
   * @param outcomes by point, then by replication; a single replication counts as free of noise
   */
  public List<Effect> effects(double[][] outcomes) {
    double[][] mean = new double[dimensions][trajectories];
    double[][] size = new double[dimensions][trajectories];
    double[][] noise = new double[dimensions][trajectories];
    double[][] points = points();
    for (int trajectory = 0; trajectory < trajectories; trajectory++) {
      int[] order = order(trajectory);
      for (int move = 0; move < dimensions; move++) {
        int point = trajectory * block() + move;
        int moved = order[move];
        double way = points[point + 1][moved] - points[point][moved];
        double[] step = Noise.difference(outcomes[point + 1], outcomes[point]);
        mean[moved][trajectory] = Noise.mean(step) / way;
        size[moved][trajectory] = size(step) / Math.abs(way);
        noise[moved][trajectory] = Noise.ofMean(step) / (way * way);
      }
    }
    Resampling again = new Resampling(trajectories, seed);
    List<Effect> effects = new ArrayList<>();
    for (int i = 0; i < dimensions; i++) {
      effects.add(effect(mean[i], size[i], noise[i], again));
    }
    return effects;
  }

  private static Effect effect(double[] mean, double[] size, double[] noise, Resampling again) {
    return new Effect(
        again.estimate(walks -> average(mean, walks)),
        again.estimate(walks -> average(size, walks)),
        again.estimate(walks -> spread(mean, noise, walks)));
  }

  private static double size(double[] step) {
    if (step.length < 2) {
      return Math.abs(step[0]);
    }
    double even = Noise.half(step, 0);
    double odd = Noise.half(step, 1);
    return (even * Math.signum(odd) + odd * Math.signum(even)) / 2;
  }

  private static double average(double[] values, int[] walks) {
    double sum = 0;
    for (int walk : walks) {
      sum += values[walk];
    }
    return sum / walks.length;
  }

  private static double spread(double[] mean, double[] noise, int[] walks) {
    double average = average(mean, walks);
    double squares = 0;
    for (int walk : walks) {
      squares += (mean[walk] - average) * (mean[walk] - average);
    }
    return Math.sqrt(Math.max(0, squares / (walks.length - 1) - average(noise, walks)));
  }
}
