package jiju.cli;

import jiju.errand.Outcome;

/** The numbers with which the process ends. */
final class ExitCode {
  static final int DONE = 0;
  static final int INTERNAL_FAILURE = 1;
  static final int BAD_USAGE = 2;
  static final int SOME_RUNS_FAILED = 3;
  static final int DIFFERENT = 4;
  static final int INTERRUPTED = 130;

  private ExitCode() {}

  static int of(Outcome outcome) {
    return switch (outcome) {
      case DONE -> DONE;
      case SOME_RUNS_FAILED -> SOME_RUNS_FAILED;
      case DIFFERENT -> DIFFERENT;
    };
  }
}
