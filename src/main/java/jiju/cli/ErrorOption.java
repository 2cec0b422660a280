package jiju.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** What commands may be told that make runs which may fail; a mixin. */
final class ErrorOption {

  @Option(names = "--on-error", paramLabel = "stop|skip", order = 7, converter = OnError.Word.class)
  Optional<OnError> onError = Optional.empty();

  /** Whether failed runs are left out, where that was said. */
  Optional<Boolean> skip() {
    return onError.map(OnError.SKIP::equals);
  }
}
