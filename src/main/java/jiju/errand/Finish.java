package jiju.errand;

import java.io.IOException;

/** What an errand makes of the runs of its batch, once they are all there. */
interface Finish {

  /**
   * Writes tables, charts and reports into the folder of the batch, and says what they tell.
   *
   * @throws InterruptedException where it was called off; nothing half-written is left behind
   */
  void write(Ending ending) throws IOException, InterruptedException;

  /** How a batch of this errand ends. */
  static Finish of(String errand) {
    return switch (errand) {
      case "run", "compare", "validate" -> new FindingsFinish();
      case SweepPlan.ERRAND -> new SweepFinish();
      default ->
          throw BadInput.of("未知的批次类型 " + errand + "。", "No batch of the kind " + errand + ".");
    };
  }
}
