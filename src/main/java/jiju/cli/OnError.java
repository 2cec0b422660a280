package jiju.cli;

import picocli.CommandLine.ITypeConverter;

/** What to do when a run fails. */
enum OnError {
  STOP,
  SKIP;

  /** Reads {@code stop} or {@code skip}. */
  static final class Word implements ITypeConverter<OnError> {

    @Override
    public OnError convert(String word) {
      return switch (word) {
        case "stop" -> STOP;
        case "skip" -> SKIP;
        default -> throw new Misfit("stop 或 skip", "stop or skip");
      };
    }
  }
}
