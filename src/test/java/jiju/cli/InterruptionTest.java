package jiju.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
class InterruptionTest {

  /** A process that works until somebody stops it, and then tidies up. */
  static final class Worker {
    public static void main(String[] unused) {
      System.exit(
          Interruption.guard(
              () -> {
                try {
                  System.out.println("working");
                  new CountDownLatch(1).await();
                  return ExitCode.DONE;
                } catch (InterruptedException e) {
                  System.out.println("tidied up");
                  return ExitCode.INTERRUPTED;
                }
              }));
    }
  }

  @Test
  void ctrl_c_lets_the_work_tidy_up_and_ends_with_130() throws Exception {
    Process worker = worker();
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(worker.getInputStream(), StandardCharsets.UTF_8))) {
      assertEquals("working", said.readLine());
      new ProcessBuilder("sh", "-c", "kill -INT " + worker.pid()).start().waitFor();
      assertEquals("tidied up", said.readLine());
    }
    assertEquals(130, worker.waitFor());
  }

  private static Process worker() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = System.getProperty("java.class.path");
    assertTrue(classPath.contains("classes"), classPath);
    return new ProcessBuilder(java, "-cp", classPath, Worker.class.getName())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
