package jiju.errand;

import java.util.function.LongSupplier;
import jiju.unit.Text;

/** A line a minute, for logs and pipes. Its state is how far the task has come. */
final class ProgressNotes implements Progress {
  private static final double MINUTE = 60e9;

  private final Text task;
  private final long total;
  private final Console console;
  private final LongSupplier nanoseconds;
  private final long began;
  private long done;
  private double noted;

  ProgressNotes(Text task, long total, Console console) {
    this(task, total, console, System::nanoTime);
  }

  ProgressNotes(Text task, long total, Console console, LongSupplier nanoseconds) {
    this.task = task;
    this.total = total;
    this.console = console;
    this.nanoseconds = nanoseconds;
    this.began = nanoseconds.getAsLong();
  }

  @Override
  public synchronized void advance(long pieces) {
    done += pieces;
    double elapsed = nanoseconds.getAsLong() - began;
    if (elapsed - noted >= MINUTE) {
      noted = elapsed;
      long minutes = Math.round(Math.ceil(elapsed / done * (total - done) / MINUTE));
      console.say(
          task.zh() + "：" + done + "/" + total + "，约剩 " + minutes + " 分钟",
          task.en() + ": " + done + " of " + total + ", about " + minutes + " min left");
    }
  }
}
