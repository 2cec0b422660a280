package jiju.policy;

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
