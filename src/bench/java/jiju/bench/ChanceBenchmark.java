package jiju.bench;

import java.util.concurrent.TimeUnit;
import jiju.chance.AgentKey;
import jiju.chance.Decision;
import jiju.chance.Elementary;
import jiju.chance.Gumbel;
import jiju.chance.KeyedOrder;
import jiju.chance.Luck;
import jiju.chance.NegativeBinomial;
import jiju.chance.StandardNormal;
import jiju.chance.VarianceGamma;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one draw costs, in nanoseconds, in loops over a block of firms as the rules have them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ChanceBenchmark {

  private static final int FIRMS = 1024;

  private final long[] keys = new long[FIRMS];
  private final long[] bits = new long[FIRMS];
  private final double[] uniforms = new double[FIRMS];
  private final double[] logs = new double[FIRMS];
  private final double[] out = new double[FIRMS];
  private final double[] scratch = new double[FIRMS];
  private final int[] rows = new int[FIRMS];
  private final Luck luck = Luck.of(1, 1);
  private long salt;
  private int month;

  /** Candidates of one cell and their luck. */
  @Setup
  public void draw() {
    long cell = AgentKey.cell(1, 2, 0, 1, 24_180);
    salt = luck.salt(Decision.GROWTH, 24_181);
    for (int i = 0; i < FIRMS; i++) {
      keys[i] = AgentKey.candidate(cell, i);
      uniforms[i] = Luck.uniform(salt, keys[i]);
      logs[i] = 0.01 + 0.3 * VarianceGamma.quantile(uniforms[i]);
      rows[i] = i;
    }
  }

  /** The salt of a decision and month, which is paid once a loop. */
  @Benchmark
  public long salt() {
    return luck.salt(Decision.GROWTH, month++);
  }

  /** Keys of the candidates of a cell. */
  @Benchmark
  @OperationsPerInvocation(FIRMS)
  public long[] candidateKeys() {
    for (int i = 0; i < FIRMS; i++) {
      bits[i] = AgentKey.candidate(salt, i);
    }
    return bits;
  }

  /** 64 bits a firm. */
  @Benchmark
  @OperationsPerInvocation(FIRMS)
  public long[] bits() {
    Luck.bits(salt, keys, 0, FIRMS, bits);
    return bits;
  }

  /** Bits, then uniform numbers, in two loops. */
  @Benchmark
  @OperationsPerInvocation(FIRMS)
  public double[] uniformsByBits() {
    Luck.bits(salt, keys, 0, FIRMS, bits);
    Luck.uniforms(bits, FIRMS, out);
    return out;
  }

  /** Uniform numbers in one loop. */
  @Benchmark
  @OperationsPerInvocation(FIRMS)
  public double[] uniforms() {
    Luck.uniforms(salt, keys, 0, FIRMS, out);
    return out;
  }

  /** A rare event by its threshold. */
  @Benchmark
  @OperationsPerInvocation(FIRMS)
  public int rareEvents() {
    long threshold = Luck.threshold(0.005);
    int events = 0;
    for (int i = 0; i < FIRMS; i++) {
      if (Luck.below(Luck.bits(salt, keys[i]), threshold)) {
        events++;
      }
    }
    return events;
  }

  /** A keyed standard normal number. */
  @Benchmark
  @OperationsPerInvocation(FIRMS)
  public double[] normals() {
    for (int i = 0; i < FIRMS; i++) {
      out[i] = StandardNormal.quantile(Luck.uniform(salt, keys[i]));
    }
    return out;
  }

  /** The quantile of a normal number alone. */
  @Benchmark
  @OperationsPerInvocation(FIRMS)
  public double[] normalQuantiles() {
    for (int i = 0; i < FIRMS; i++) {
      out[i] = StandardNormal.quantile(uniforms[i]);
    }
    return out;
  }

  /** A keyed growth step. */
  @Benchmark
  @OperationsPerInvocation(FIRMS)
  public double[] growthSteps() {
    for (int i = 0; i < FIRMS; i++) {
      out[i] = VarianceGamma.quantile(Luck.uniform(salt, keys[i]));
    }
    return out;
  }

  /** A growth step as the difference of two gamma numbers. */
  @Benchmark
  @OperationsPerInvocation(FIRMS)
  public double[] growthStepsOfTwoGammas() {
    long other = salt + 1;
    for (int i = 0; i < FIRMS; i++) {
      double up = Luck.uniform(salt, keys[i]);
      out[i] = VarianceGamma.step(up, Luck.uniform(other, keys[i]));
    }
    return out;
  }

  /** A taste for an alternative. */
  @Benchmark
  @OperationsPerInvocation(FIRMS)
  public double[] tastes() {
    for (int i = 0; i < FIRMS; i++) {
      out[i] = Gumbel.quantile(Luck.uniform(salt, keys[i]));
    }
    return out;
  }

  /** Logarithms one by one. */
  @Benchmark
  @OperationsPerInvocation(FIRMS)
  public double[] logarithms() {
    for (int i = 0; i < FIRMS; i++) {
      out[i] = Elementary.log(uniforms[i]);
    }
    return out;
  }

  /** Exponentials one by one. */
  @Benchmark
  @OperationsPerInvocation(FIRMS)
  public double[] exponentials() {
    for (int i = 0; i < FIRMS; i++) {
      out[i] = Elementary.exp(logs[i]);
    }
    return out;
  }

  /** Exponentials in vectorised loops. */
  @Benchmark
  @OperationsPerInvocation(FIRMS)
  public double[] exponentialsOfMany() {
    Elementary.exp(logs, 0, FIRMS, out, scratch);
    return out;
  }

  /** The JDK's exponential, for comparison: its bytes may differ between machines. */
  @Benchmark
  @OperationsPerInvocation(FIRMS)
  public double[] exponentialsOfTheJdk() {
    for (int i = 0; i < FIRMS; i++) {
      out[i] = Math.exp(logs[i]);
    }
    return out;
  }

  /** The size of a pool of 80 decisions a month. */
  @Benchmark
  @OperationsPerInvocation(FIRMS)
  public int poolCounts() {
    int sum = 0;
    for (int i = 0; i < FIRMS; i++) {
      sum += NegativeBinomial.count(80, 2, uniforms[i]);
    }
    return sum;
  }

  /** The monthly shuffle of a thousand rows, per row. */
  @Benchmark
  @OperationsPerInvocation(FIRMS)
  public int[] shuffle() {
    KeyedOrder.sort(luck.salt(Decision.SPACE_PRIORITY, month++), keys, rows, 0, FIRMS, bits);
    return rows;
  }
}
