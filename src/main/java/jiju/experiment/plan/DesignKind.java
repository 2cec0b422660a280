package jiju.experiment.plan;

import jiju.scenario.form.Spelled;

/** Ways to choose points. */
public enum DesignKind implements Spelled {
  /** Every combination of the values. */
  GRID("grid"),
  /** Points written in the experiment file. */
  LIST("list"),
  /** Points written in a table. */
  CSV("csv"),
  /** One point in each stratum of every parameter. */
  LATIN_HYPERCUBE("latinHypercube"),
  /** Points of the Sobol sequence, which fill space evenly. */
  SOBOL("sobol"),
  /** Values or designs that walk together. */
  ZIP("zip");

  private final String spelling;

  DesignKind(String spelling) {
    this.spelling = spelling;
  }

  @Override
  public String spelling() {
    return spelling;
  }
}
