package jiju.cluster;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real cluster of one master and some workers, each a process of its own on this machine. */
final class StandaloneCluster implements AutoCloseable {
  private static final String HERE = "127.0.0.1";

  private final Path home;
  private final int port;
  private final Process master;
  private final List<Process> workers = new ArrayList<>();

  private StandaloneCluster(Path home, int port, Process master) {
    this.home = home;
    this.port = port;
    this.master = master;
  }

  /** Starts it with workers of one core each, in an empty folder. */
  static StandaloneCluster start(Path home, int workers) throws Exception {
    Path jars = Files.createDirectories(home.resolve("jars"));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (entry.endsWith(".jar")) {
        Path jar = Path.of(entry);
        Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar);
      }
    }
    int port = freePort();
    Process master =
        java(
            home,
            "master",
            "org.apache.spark.deploy.master.Master",
            "--host",
            HERE,
            "--port",
            "" + port,
            "--webui-port",
            "0");
    StandaloneCluster cluster = new StandaloneCluster(home, port, master);
    cluster.awaitMaster();
    for (int i = 0; i < workers; i++) {
      cluster.addWorker();
    }
    return cluster;
  }

  String address() {
    return "spark://" + HERE + ":" + port;
  }

  void addWorker() throws IOException {
    String name = "worker-" + workers.size();
    workers.add(
        java(
            home,
            name,
            "org.apache.spark.deploy.worker.Worker",
            "--host",
            HERE,
            "--cores",
            "1",
            "--memory",
            "1200m",
            "--webui-port",
            "0",
            "--work-dir",
            home.resolve(name).toString(),
            address()));
  }

  /** Ends a worker and the executors that it started, as a machine that loses power would. */
  void killWorker(int number) {
    Process worker = workers.get(number);
    List<ProcessHandle> all = worker.descendants().toList();
    worker.destroyForcibly();
    all.forEach(ProcessHandle::destroyForcibly);
  }

  /** True once a worker has started a process that makes runs. */
  boolean works(int number) {
    return workers.get(number).descendants().findAny().isPresent();
  }

  private void awaitMaster() throws InterruptedException {
    while (!listens()) {
      if (!master.isAlive()) {
        throw new IllegalStateException("the master ended; see " + home.resolve("master.log"));
      }
      Thread.sleep(100);
    }
  }

  private boolean listens() {
    try (Socket probe = new Socket()) {
      probe.connect(new InetSocketAddress(HERE, port), 200);
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HERE))) {
      return socket.getLocalPort();
    }
  }

  private static Process java(Path home, String name, String... words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-cp", home.resolve("jars") + "/*"));
    command.addAll(Arrays.asList(words));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("SPARK_HOME", home.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", HERE);
    builder.environment().remove("SPARK_CONF_DIR");
    return builder
        .redirectErrorStream(true)
        .redirectOutput(home.resolve(name + ".log").toFile())
        .start();
  }

  @Override
  public void close() throws IOException, InterruptedException {
    for (int i = 0; i < workers.size(); i++) {
      killWorker(i);
    }
    master.destroyForcibly();
    master.waitFor(10, TimeUnit.SECONDS);
    try (Stream<Path> links = Files.list(home.resolve("jars"))) {
      for (Path link : links.toList()) {
        Files.delete(link);
      }
    }
  }
}
