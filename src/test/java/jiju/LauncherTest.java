package jiju;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher {@code jiju}, with a java and a mvn that only write down how they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final String JAVA =
      """
      #!/bin/sh
      case "$*" in
        *-jar*) while [ "$1" != -jar ]; do shift; done; shift 2; printf '<%s>' "$@"; exit 7 ;;
        *-version*) echo 'openjdk version "VERSION"' >&2 ;;
      esac
      """;
  private static final String MVN =
      """
      #!/bin/sh
      echo built >>builds
      sleep 0.2
      mkdir -p target && : >target/jiju.jar && : >target/jiju.built
      """;
  private static final List<String> TOOLS =
      List.of(
          "sh",
          "readlink",
          "find",
          "cat",
          "mkdir",
          "rm",
          "mv",
          "sleep",
          "tail",
          "sed",
          "cut",
          "head",
          "grep",
          "uname");

  @TempDir Path temp;
  private Path home = Path.of("");
  private Path tools = Path.of("");

  record Answer(int exitCode, String out, String err) {}

  @BeforeEach
  void unpack_jiju_into_a_folder_with_a_space() throws IOException {
    temp = temp.toRealPath();
    home = Files.createDirectories(temp.resolve("my park"));
    Files.copy(Path.of("jiju"), home.resolve("jiju"));
    assertTrue(home.resolve("jiju").toFile().setExecutable(true));
    Files.createDirectories(home.resolve("src/main"));
    Files.createFile(home.resolve("pom.xml"));
    tools = Files.createDirectories(temp.resolve("tools"));
    for (String tool : TOOLS) {
      Path usual = Path.of("/bin", tool);
      script(
          tool,
          "#!/bin/sh\nexec %s \"$@\"\n"
              .formatted(Files.exists(usual) ? usual : Path.of("/usr/bin", tool)));
    }
    script("java", JAVA.replace("VERSION", "17.0.15"));
    script("javac", "#!/bin/sh\n");
    script("mvn", MVN);
  }

  @Test
  void the_first_call_builds_and_later_calls_do_not() throws Exception {
    Answer first = call();
    assertTrue(first.err().contains("Building Jiju"), first.err());
    assertEquals(new Answer(7, "<>", ""), call());
    assertEquals(1, builds());
  }

  @Test
  void a_source_younger_than_the_build_is_built_again() throws Exception {
    call();
    Path source = Files.createFile(home.resolve("src/main/Park.java"));
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(60)));
    call();
    assertEquals(2, builds());
  }

  @Test
  void calls_at_the_same_time_build_only_once() throws Exception {
    List<Process> calls = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      calls.add(process(List.of("/bin/sh", home.resolve("jiju").toString()), Map.of()).start());
    }
    for (Process call : calls) {
      assertEquals(7, call.waitFor());
    }
    assertEquals(1, builds());
  }

  @Test
  void the_lock_of_a_build_that_was_killed_holds_nobody_up() throws Exception {
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    Path lock = Files.createDirectories(home.resolve("target/jiju.lock"));
    Files.writeString(lock.resolve("pid"), dead.pid() + "\n");
    assertEquals(7, call().exitCode());
    assertFalse(Files.exists(lock));
  }

  @Test
  void words_and_exit_code_pass_unchanged() throws Exception {
    call();
    assertEquals(new Answer(7, "<run><a b><><*><集聚>", ""), call("run", "a b", "", "*", "集聚"));
  }

  @Test
  void a_symbolic_link_finds_its_way_home() throws Exception {
    Path near = Files.createSymbolicLink(temp.resolve("near"), home.resolve("jiju"));
    Path far = Files.createSymbolicLink(temp.resolve("far"), near.getFileName());
    assertEquals(7, run(List.of("/bin/sh", far.toString()), Map.of()).exitCode());
    assertEquals(1, builds());
  }

  @Test
  void a_failed_build_shows_what_went_wrong() throws Exception {
    script("mvn", "#!/bin/sh\necho '[INFO] fine'\necho '[ERROR] no bricks'\nexit 1\n");
    Answer answer = call();
    assertEquals(1, answer.exitCode());
    assertTrue(answer.err().contains("[ERROR] no bricks"), answer.err());
    assertFalse(answer.err().contains("fine"), answer.err());
    assertFalse(Files.exists(home.resolve("target/jiju.lock")));
  }

  @Test
  void a_missing_tool_is_named() throws Exception {
    Files.delete(tools.resolve("mvn"));
    assertTrue(call().err().contains("no mvn"));
    script("mvn", MVN);
    Files.delete(tools.resolve("javac"));
    assertTrue(call().err().contains("no javac"));
    Files.delete(tools.resolve("java"));
    assertTrue(call().err().contains("no java on the PATH"));
    assertTrue(
        run(List.of("/bin/sh", home.resolve("jiju").toString()), Map.of("LANG", "zh_CN"))
            .err()
            .contains("找不到 java"));
  }

  @Test
  void a_java_that_is_too_old_is_refused_before_anything_is_built() throws Exception {
    script("java", JAVA.replace("VERSION", "1.8.0_292"));
    Answer answer = call();
    assertEquals(1, answer.exitCode());
    assertTrue(answer.err().contains("Java 17"), answer.err());
    assertFalse(Files.exists(home.resolve("builds")));
  }

  private void script(String name, String text) throws IOException {
    Path file = Files.writeString(tools.resolve(name), text);
    assertTrue(file.toFile().setExecutable(true));
  }

  private long builds() throws IOException {
    return Files.readAllLines(home.resolve("builds")).size();
  }

  private Answer call(String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of("/bin/sh", home.resolve("jiju").toString()));
    command.addAll(List.of(words));
    return run(command, Map.of());
  }

  private Answer run(List<String> command, Map<String, String> environment) throws Exception {
    Path out = temp.resolve("out");
    Path err = temp.resolve("err");
    Process process =
        process(command, environment)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    int exitCode = process.waitFor();
    return new Answer(exitCode, read(out), read(err));
  }

  private ProcessBuilder process(List<String> command, Map<String, String> environment) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(temp.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", tools.toString());
    builder.environment().putAll(environment);
    return builder;
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
