package jiju.policy;

import jiju.chance.Elementary;

/** Expected sojourn at a counter with c clerks: M/M/c in working days (Erlang C; model 4h). */
public final class QueueWait {
  private QueueWait() {}

  /**
   * Service plus expected waiting, 1/μ + C(c, D/μ)/(cμ − D).
   *
   * <p>A fraction of a clerk counts as the next whole number of clerks, each so much slower.
   *
   * @param clerks c, above 0
   * @param casesPerClerkDay μ
   * @param filesPerDay D, below cμ
   */
  public static double days(double clerks, double casesPerClerkDay, double filesPerDay) {
    int servers = (int) Math.ceil(clerks);
    double rate = clerks * casesPerClerkDay / servers;
    double capacity = servers * rate;
    return 1 / rate + erlangC(servers, filesPerDay / rate) / (capacity - filesPerDay);
  }

  /**
   * Share of files whose sojourn is at most so many working days: with probability C the service
   * follows a wait that is exponential with rate cμ − D, else it begins at once.
   *
   * @param days 0 where negative
   * @param clerks c, above 0; a fraction as in {@link #days}
   * @param casesPerClerkDay μ
   * @param filesPerDay D, below cμ
   */
  public static double within(
      double days, double clerks, double casesPerClerkDay, double filesPerDay) {
    if (days <= 0) {
      return 0;
    }
    int servers = (int) Math.ceil(clerks);
    double rate = clerks * casesPerClerkDay / servers;
    double free = servers * rate - filesPerDay;
    double waits = erlangC(servers, filesPerDay / rate);
    double still = Elementary.exp(-rate * days);
    return 1 - (1 - waits) * still - waits * tailOfSum(rate, free, days);
  }

  /** P(X + Y > t) of exponential X and Y of two rates. */
  private static double tailOfSum(double one, double other, double t) {
    if (Math.abs(one - other) < 1e-6 * one) {
      return (1 + one * t) * Elementary.exp(-one * t);
    }
    return (other * Elementary.exp(-one * t) - one * Elementary.exp(-other * t)) / (other - one);
  }

  /** Probability that a file has to wait, by the recursion of Erlang B. */
  static double erlangC(int servers, double load) {
    double blocked = 1;
    for (int k = 1; k <= servers; k++) {
      blocked = load * blocked / (k + load * blocked);
    }
    double utilisation = load / servers;
    return blocked / (1 - utilisation * (1 - blocked));
  }
}
