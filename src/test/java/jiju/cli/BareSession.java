package jiju.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import jiju.errand.RecordedConsole;

/** Sessions that know nothing of where they are held: no terminal, no environment. */
final class BareSession {
  private BareSession() {}

  static Session on(RecordedConsole console) {
    Surroundings bare = new Surroundings(Map.of(), Set.of(), Path.of(""));
    return new Session(console.dataStream(), console.messageStream(), bare);
  }
}
