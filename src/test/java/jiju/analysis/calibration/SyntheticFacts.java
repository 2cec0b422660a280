package jiju.analysis.calibration;

import java.util.ArrayList;
import java.util.List;
import jiju.chance.Decision;
import jiju.chance.Luck;
import jiju.scenario.Observation;

/** Facts that the model itself makes, from values drawn from the prior. */
public final class SyntheticFacts {
  private final List<FreeParameter> parameters;
  private final long seed;

  public SyntheticFacts(List<FreeParameter> parameters, long seed) {
    this.parameters = List.copyOf(parameters);
    this.seed = seed;
  }

  /** The first points of a calibration with this seed, with what their runs say. */
  public List<Trial> firstWave(Model model, int number) throws InterruptedException {
    Scores scores = new Scores(parameters.size(), seed);
    List<double[]> points = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      points.add(scores.next());
    }
    List<double[]> said = model.run(points.stream().map(this::values).toList(), 0);
    List<Trial> trials = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      trials.add(new Trial(points.get(i), said.get(i)));
    }
    return trials;
  }

  /** Values drawn from the prior, independent of each other and of the calibration's design. */
  public List<double[]> truths(int number) {
    List<double[]> truths = new ArrayList<>();
    for (int t = 0; t < number; t++) {
      double[] scores = new double[parameters.size()];
      for (int k = 0; k < scores.length; k++) {
        scores[k] = Luck.of(seed, t).normal(Decision.PRIOR_DESIGN, k, 1);
      }
      truths.add(values(scores));
    }
    return truths;
  }

  /**
   * What a newspaper would print: an interval as wide as that of the real fact, in proportion, and
   * laid at random around what happened. Where the real one leaves its upper end open ("five are
   * named, and others"), so does this: some of what happened goes unmentioned, any number up to the
   * width of the real interval alike. Either way no place within the interval is likelier than
   * another to be the truth, which is how calibration reads it.
   */
  public List<Reading> readings(List<Observation> facts, double[] said, int trial) {
    List<Reading> readings = new ArrayList<>();
    for (int f = 0; f < facts.size(); f++) {
      Observation fact = facts.get(f);
      double u = Luck.of(seed, trial).uniform(Decision.PRESS_INTERVAL, f, 1);
      boolean open = fact.high() > 2 * fact.low();
      double printed = fact.high() - fact.low();
      double width = open ? printed : said[f] * printed / Math.max(1e-9, fact.value());
      double below = open ? Math.floor(u * (width + 1)) : u * width;
      double low = said[f] - below;
      readings.add(new Reading(fact.id(), low, low + width, Reading.of(fact).offset()));
    }
    return readings;
  }

  private double[] values(double[] scores) {
    double[] values = new double[scores.length];
    for (int k = 0; k < values.length; k++) {
      values[k] = parameters.get(k).at(scores[k]);
    }
    return values;
  }
}
