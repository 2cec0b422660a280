package jiju.errand;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** One moving line on a terminal. */
final class ProgressLine implements Progress {
  private static final int MILLISECONDS_BETWEEN_STROKES = 200;

  private final ProgressBar bar;

  ProgressLine(String task, long total, PrintStream terminal) {
    bar =
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(total)
            .setUpdateIntervalMillis(MILLISECONDS_BETWEEN_STROKES)
            .setStyle(ProgressBarStyle.UNICODE_BLOCK)
            .setConsumer(new ConsoleProgressBarConsumer(terminal))
            .build();
  }

  @Override
  public void advance(long pieces) {
    bar.stepBy(pieces);
  }

  @Override
  public void close() {
    bar.close();
  }
}
