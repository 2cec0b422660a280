package jiju.chance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * The bytes of every transform, pinned: whoever changes one changes every published run, and has to
 * say so.
 */
class GoldenTest {

  private static final int SAMPLE = 20_000;

  @Test
  void streams() {
    Luck luck = Luck.of(20170401, 3);
    assertAll(
        () -> assertEquals(0x4d8e5ed00b8f6f63L, luck.salt(Decision.GROWTH, 24_188)),
        () -> assertEquals(0x688254939210d4fcL, luck.salt(Decision.GROWTH, 24_188, 1)),
        () -> assertEquals(0x84d0a4e8e9ef9fe9L, Luck.paired(7, 8)),
        () -> assertEquals(0xdcf9102be86d7d83L, Luck.bits(7, 8)),
        () ->
            assertEquals(
                "0x1.f8bb2a97d18d3p-1",
                Double.toHexString(luck.uniform(Decision.CLOSURE, 9, 24_188))));
  }

  @Test
  void keys() {
    assertAll(
        () -> assertEquals(0x5b0c8b3ca38bdc96L, AgentKey.code("娄底-south")),
        () -> assertEquals(0x6871d7c9d960b2f4L, AgentKey.candidate(1, 2, 0, 1, 24_188, 3)),
        () -> assertEquals(0xf673a004bdb3191cL, AgentKey.child(1, Decision.SPIN_OFF, 24_188, 0)),
        () -> assertEquals(0xc3e81126ec9221b3L, AgentKey.initial(1, 2, 3)),
        () -> assertEquals(0xb71d35f37f520d8eL, AgentKey.anchor(1, 2)),
        () -> assertEquals(0xfe544e6672dec6bL, AgentKey.pair(1, 2)));
  }

  @Test
  void transforms() {
    assertAll(
        () -> assertEquals(0xa6eb51f219fc9424L, digest(StandardNormal::quantile)),
        () -> assertEquals(0xfcfadc5a0de97c74L, digest(VarianceGamma::quantile)),
        () -> assertEquals(0x2130494506a0659L, digest(VarianceGamma::gamma)),
        () -> assertEquals(0xcff9b7455a90cdd1L, digest(Gumbel::quantile)),
        () -> assertEquals(0x2777210492bfff0fL, digest(Exponential::quantile)),
        () -> assertEquals(0xf84fbf72785e901dL, digest(Logistic::quantile)),
        () -> assertEquals(0x847cfd381a0f818fL, digest(new LogNormal(11.396, 2.077)::quantile)),
        () -> assertEquals(0x709bcea088afbebaL, digest(u -> Elementary.exp(700 * (2 * u - 1)))),
        () -> assertEquals(0xc3a9893e4ddb5b5dL, digest(u -> Elementary.log(9 * u))),
        () ->
            assertEquals(
                0x4fb4e9ed24f3a628L, digest(u -> StandardNormal.cumulative(20 * (u - 0.5)))));
  }

  @Test
  void counts() {
    assertAll(
        () -> assertEquals(0xa933026e5040000L, digest(u -> Poisson.count(3.5, u))),
        () -> assertEquals(0x6fa92758c9c80000L, digest(u -> NegativeBinomial.count(12.5, 2, u))),
        () ->
            assertEquals(
                0x66be5727a4065800L, digest(u -> NegativeBinomial.count(1200 * u, 2, 1 - u))));
  }

  /** The machine interprets first and compiles later; the bytes stay. */
  @Test
  void the_bytes_do_not_change_while_the_machine_warms_up() {
    long[] digests =
        IntStream.range(0, 20)
            .mapToLong(i -> digest(u -> VarianceGamma.quantile(u) + Gumbel.quantile(u)))
            .distinct()
            .toArray();
    assertEquals(1, digests.length);
  }

  private static long digest(DoubleUnaryOperator transform) {
    return LongStream.range(0, SAMPLE)
        .mapToDouble(i -> transform.applyAsDouble(TestLuck.uniform(i)))
        .mapToLong(Double::doubleToRawLongBits)
        .reduce(0, (hash, bits) -> 31 * hash + (bits ^ (bits >>> 32)));
  }
}
