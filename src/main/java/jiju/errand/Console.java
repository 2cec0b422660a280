package jiju.errand;

import java.io.PrintStream;
import jiju.unit.Language;
import jiju.unit.Text;

/**
 * Where an errand speaks: people read one stream, programs the other.
 *
 * @param data for programs: nothing but data, in UTF-8
 * @param messages for people: sentences, warnings and the progress line
 * @param language of every message
 * @param lively whether {@code messages} is a terminal on which a line may move
 * @param quiet whether to keep everything to oneself but warnings and refusals
 */
public record Console(
    PrintStream data, PrintStream messages, Language language, boolean lively, boolean quiet) {

  /**
   * A console that is neither lively nor quiet.
   *
   * @param languageCode {@code zh} or {@code en}
   */
  public static Console in(String languageCode, PrintStream data, PrintStream messages) {
    Language language = languageCode.equals(Language.ZH.code()) ? Language.ZH : Language.EN;
    return new Console(data, messages, language, false, false);
  }

  public Console withLively(boolean changed) {
    return new Console(data, messages, language, changed, quiet);
  }

  public Console withQuiet(boolean changed) {
    return new Console(data, messages, language, lively, changed);
  }

  /** Tells how things go; silent when quiet. */
  public void say(Text message) {
    if (!quiet) {
      messages.println(message.in(language));
    }
  }

  /** Tells how things go; silent when quiet. */
  public void say(String zh, String en) {
    say(new Text(zh, en));
  }

  /** Tells what must not be missed, quiet or not. */
  public void warn(Text message) {
    messages.println(message.in(language));
  }

  /** Tells what must not be missed, quiet or not. */
  public void warn(String zh, String en) {
    warn(new Text(zh, en));
  }

  /** Tells all that is wrong with the input, one line each. */
  public void refuse(BadInput input) {
    input.problems().forEach(this::warn);
  }

  /**
   * Begins to show how far a task has come, with the time left: a moving line on a terminal, else a
   * line a minute. Close it when the task is over.
   *
   * @param total pieces of work in the whole task
   */
  public Progress progress(Text task, long total) {
    if (quiet) {
      return Progress.SILENT;
    }
    return lively
        ? new ProgressLine(task.in(language), total, messages)
        : new ProgressNotes(task, total, this);
  }
}
