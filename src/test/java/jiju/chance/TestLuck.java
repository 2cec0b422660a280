package jiju.chance;

import java.util.stream.IntStream;

/**
 * Fixed numbers for tests, from the JDK's own mixing so that they do not lean on what they test.
 */
final class TestLuck {

  private TestLuck() {}

  static long bits(long i) {
    return new java.util.SplittableRandom(i).nextLong();
  }

  /** A multiple of 2^-53 in the open interval (0, 1). */
  static double uniform(long i) {
    return ((bits(i) >>> 11) | 1L) * 0x1p-53;
  }

  static double[] uniforms(int count) {
    return IntStream.range(0, count).mapToDouble(TestLuck::uniform).toArray();
  }

  /** Points in the middle and deep in both tails. */
  static double[] uniformsWithTails(int count) {
    return IntStream.range(0, count)
        .mapToDouble(
            i -> {
              double step = Math.rint(uniform(i) * StrictMath.pow(2, 53 - i % 50));
              double u = Math.max(1, step) * 0x1p-53;
              return Math.min(i % 2 == 0 ? u : 1 - u, 1 - 0x1p-53);
            })
        .toArray();
  }
}
