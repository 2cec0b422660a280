package jiju.errand;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** A console for tests, which remembers what was said. */
public final class RecordedConsole {
  private final ByteArrayOutputStream data = new ByteArrayOutputStream();
  private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

  /** The console to hand to an errand; {@code zh} or {@code en}. */
  public Console in(String languageCode) {
    return Console.in(languageCode, dataStream(), messageStream());
  }

  public PrintStream dataStream() {
    return new PrintStream(data, true, StandardCharsets.UTF_8);
  }

  public PrintStream messageStream() {
    return new PrintStream(messages, true, StandardCharsets.UTF_8);
  }

  /** Everything that went to programs. */
  public String data() {
    return data.toString(StandardCharsets.UTF_8);
  }

  /** Everything that went to people. */
  public String messages() {
    return messages.toString(StandardCharsets.UTF_8);
  }
}
