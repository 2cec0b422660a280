package jiju.chance;

import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Fixed numbers for tests, from the JDK's own mixing so that they do not lean on what they test.
 */
final class TestLuck {

  private TestLuck() {}

  static long bits(long i) {
    return new java.util.SplittableRandom(i).nextLong();
  }

  /** Bits from everywhere, and those nearest to nothing, one half and one. */
  static long[] bitsWithEnds(int count) {
    LongStream ends =
        LongStream.of(0, 1 << 12, -1, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 62, 3L << 62)
            .flatMap(b -> LongStream.of(b, b + (1 << 12), b - (1 << 12)));
    return LongStream.concat(ends, LongStream.range(0, count).map(TestLuck::bits)).toArray();
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
