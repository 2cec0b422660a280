package jiju.behaviour;

import java.util.Arrays;
import java.util.List;
import jiju.scenario.EntryState;
import jiju.scenario.ExitHazards;

/**
 * Monthly hazard of economic exit by age, deconvolved from the legal exits of the registry: what
 * firms must do so that, with part deregistering at once and the others after a geometric lag, and
 * with the idle leaving as they do, each year's legal exits are those published (definitions 7).
 *
 * <p>A cohort of firms is followed month by month through three states (idle, operating, closed but
 * not deregistered); each year's hazard is found by bisection, floored at zero.
 */
public final class EconomicHazard {
  private static final int YEAR = 12;

  private final double[] monthly;

  public EconomicHazard(ExitHazards exit, EntryState entry) {
    List<Double> legal = exit.legalExitByYear();
    monthly = new double[legal.size()];
    Cohort cohort = new Cohort(exit, entry);
    for (int year = 0; year < monthly.length; year++) {
      monthly[year] = find(cohort, legal.get(year));
      cohort = cohort.after(monthly[year]);
    }
  }

  /** Hazard a month at an age in months since registration. */
  public double perMonth(int ageMonths) {
    return monthly[Math.min(Math.max(0, ageMonths) / YEAR, monthly.length - 1)];
  }

  /** The highest hazard a month at any age. */
  double highest() {
    return Arrays.stream(monthly).max().orElse(0);
  }

  private static double find(Cohort cohort, double legalShare) {
    double low = 0;
    double high = 0.5;
    for (int i = 0; i < 60; i++) {
      double middle = (low + high) / 2;
      Cohort after = cohort.after(middle);
      double left = 1 - after.onRegister() / cohort.onRegister();
      if (left < legalShare) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /** Shares of a cohort in each state at the start of a year of life. */
  private record Cohort(
      ExitHazards exit, EntryState entry, int age, double idle, double operating, double closed) {

    Cohort(ExitHazards exit, EntryState entry) {
      this(exit, entry, 0, 1 - entry.operatingAtRegistration(), entry.operatingAtRegistration(), 0);
    }

    double onRegister() {
      return idle + operating + closed;
    }

    /** A year later, under a monthly hazard of economic exit. */
    Cohort after(double hazard) {
      double quiet = idle;
      double active = operating;
      double shut = closed;
      double exits = 1 - StrictMath.exp(-hazard);
      double deregisters =
          exit.deregistrationLagMonths() <= 1 ? 1 : 1.0 / exit.deregistrationLagMonths();
      for (int month = age * YEAR; month < (age + 1) * YEAR; month++) {
        double opens = month == 0 ? 0 : quiet * entry.activationPerMonth();
        quiet -= opens;
        active += opens;
        shut -= shut * deregisters;
        double graceOver = month >= exit.idleGraceMonths() ? exit.idleExitPerMonth() : 0;
        double quits = quiet * (1 - (1 - exits) * (1 - graceOver));
        double closes = active * exits;
        quiet -= quits;
        active -= closes;
        shut += (quits + closes) * (1 - exit.deregisteredAtOnce());
      }
      return new Cohort(exit, entry, age + 1, quiet, active, shut);
    }
  }
}
