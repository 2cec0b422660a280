package jiju.errand.projection;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.concurrent.CountDownLatch;
import jiju.errand.BadInput;
import jiju.errand.Console;
import jiju.errand.Outcome;

/** Keeps the planner's page open until it is called off. */
public final class ServeErrand {
  private final Path scenarios;
  private final String address;
  private final int port;
  private final String version;
  private final int threads;

  /**
   * @param scenarios folder with one folder per town
   * @param address address to listen on
   * @param port port to listen on; 0: any free one
   * @param version version of Jiju, for the record
   */
  public ServeErrand(Path scenarios, String address, int port, String version) {
    this.scenarios = scenarios;
    this.address = address;
    this.port = port;
    this.version = version;
    this.threads = Runtime.getRuntime().availableProcessors();
  }

  /**
   * Does the errand; returns when the calling thread is interrupted.
   *
   * @throws BadInput where there are no towns, or nobody can listen at the address
   */
  public Outcome run(Console console) {
    if (!Files.isDirectory(scenarios)) {
      throw BadInput.of(scenarios + "：没有这个文件夹。", scenarios + ": no such folder.");
    }
    Towns towns = Towns.in(scenarios);
    if (towns.ids().isEmpty()) {
      throw BadInput.of(
          scenarios + "：其中没有含 baseline.json 的文件夹。",
          scenarios + ": holds no folder with a baseline.json.");
    }
    Site site = ServiceLoader.load(Site.class).findFirst().orElseThrow();
    Workbench workbench = new Workbench(towns, threads, version);
    try (Site.Opened opened = site.open(workbench, address, port);
        WarmUp unused = WarmUp.of(workbench)) {
      console.say(
          "规划页面已打开：" + opened.url() + "（按 Ctrl-C 关闭）",
          "The planner's page is open: " + opened.url() + " (Ctrl-C closes it)");
      new CountDownLatch(1).await();
    } catch (InterruptedException called) {
      console.say("页面已关闭。", "The page is closed.");
    }
    return Outcome.DONE;
  }
}
