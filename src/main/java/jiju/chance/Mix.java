package jiju.chance;

/**
 * The one strong 64-bit mixer of the house: a bijection of the 64-bit numbers in which every bit of
 * the input flips every bit of the output with probability one half.
 *
 * <p>Source: P. Evensen's "moremur" (2019), a search for better constants in the finalisers of
 * MurmurHash3 (A. Appleby) and SplitMix64 (D. Stafford's variant 13); avalanche and independence
 * are tested here.
 */
final class Mix {

  /** 2^64 divided by the golden ratio, odd: spreads small counters over the whole range. */
  static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private Mix() {}

  static long of(long x) {
    long z = (x ^ (x >>> 27)) * 0x3C79AC492BA7B653L;
    z = (z ^ (z >>> 33)) * 0x1C69B3F74AC4AE35L;
    return z ^ (z >>> 27);
  }

  /** Takes one more number into a hash; the order of numbers matters. */
  static long with(long hash, long number) {
    return of(hash + GOLDEN * (number + 1));
  }

  /** Takes one more number into many hashes, in place. */
  static void with(long[] hashes, int count, long number) {
    long step = GOLDEN * (number + 1);
    for (int i = 0; i < count; i++) {
      hashes[i] = of(hashes[i] + step);
    }
  }
}
