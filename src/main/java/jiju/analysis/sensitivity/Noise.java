package jiju.analysis.sensitivity;

/**
 * The replications of a few points that share their luck. Means over replications carry noise; what
 * it adds to squares and products of means is known from the replications themselves, and is taken
 * off again, so that indices neither grow nor shrink with the number of replications. With a single
 * replication nothing is known of the noise, and it counts as none.
 */
final class Noise {
  private Noise() {}

  static double mean(double[] replications) {
    double sum = 0;
    for (double value : replications) {
      sum += value;
    }
    return sum / replications.length;
  }

  /** What noise adds to the square of a mean. */
  static double ofMean(double[] replications) {
    return ofProduct(replications, replications);
  }

  /** What noise adds to the product of two means whose replications share their luck. */
  static double ofProduct(double[] a, double[] b) {
    int n = a.length;
    if (n < 2) {
      return 0;
    }
    double meanA = mean(a);
    double meanB = mean(b);
    double products = 0;
    for (int i = 0; i < n; i++) {
      products += (a[i] - meanA) * (b[i] - meanB);
    }
    return products / (n - 1) / n;
  }

  /** Replication by replication. */
  static double[] difference(double[] a, double[] b) {
    double[] difference = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      difference[i] = a[i] - b[i];
    }
    return difference;
  }

  /** The mean of every second replication, from the given one on. */
  static double half(double[] replications, int from) {
    double sum = 0;
    int count = 0;
    for (int i = from; i < replications.length; i += 2) {
      sum += replications[i];
      count++;
    }
    return sum / count;
  }
}
