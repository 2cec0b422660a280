package jiju.errand.regularity;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import jiju.analysis.statistics.Estimate;
import jiju.analysis.statistics.Interval;
import jiju.analysis.validation.FactCheck;
import jiju.analysis.validation.FactChecks;
import jiju.analysis.validation.FactTally;
import jiju.analysis.validation.StylizedFact;
import jiju.observation.RunRecord;
import jiju.unit.Text;

/**
 * What was reported of the world itself (rows 13 to 26): the median of the runs with its 90 % band
 * against the press interval. Output also stands there as platform turnover.
 */
final class FactRegularities implements Regularity {
  private static final String ROWS = "rows.properties";

  @Override
  public void measure(Trials trials, Rows rows) throws InterruptedException {
    FactTally tally = new FactTally(rows.world(), trials.timeline().first());
    for (RunRecord run : trials.run(trials.timeline())) {
      tally.add(run);
    }
    Properties plan = plan();
    for (FactCheck check : FactChecks.of(tally)) {
      if (check.simulated().n() > 0) {
        rows.add(row(check, plan.getProperty(rows.world() + "." + check.fact().id(), "–"), rows));
      }
    }
  }

  private static StylizedFact row(FactCheck check, String row, Rows rows) {
    boolean asPrinted = check.platformGrossUp() == 0;
    Text title = check.fact().title();
    return new StylizedFact(
        rows.world(),
        row,
        asPrinted ? title : grossed(title, check.platformGrossUp()),
        new Interval(check.fact().low(), check.fact().high()),
        new Estimate(check.simulated().p50(), check.simulated().ninety()),
        asPrinted ? check.use().code() : "I",
        check.fact().source());
  }

  private static Text grossed(Text title, double grossUp) {
    String times = Integer.toString((int) (1 + grossUp));
    return new Text(
        title.zh() + "（若报道为平台流水，净收入的 " + times + " 倍）",
        title.en() + " (if the press means platform turnover, " + times + " times net revenue)");
  }

  private static Properties plan() {
    Properties plan = new Properties();
    try (InputStream in = FactRegularities.class.getResourceAsStream(ROWS)) {
      plan.load(new InputStreamReader(Objects.requireNonNull(in, ROWS), StandardCharsets.UTF_8));
      return plan;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
