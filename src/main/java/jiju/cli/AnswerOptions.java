package jiju.cli;

import java.nio.file.Path;
import jiju.errand.answer.AnswerRequest;
import picocli.CommandLine.Mixin;

/** What every command that asks one question may be told; a mixin. */
final class AnswerOptions {

  @Mixin final WorkOptions work = new WorkOptions();

  AnswerRequest request(String command, Path file) {
    return work.question(command, file);
  }
}
