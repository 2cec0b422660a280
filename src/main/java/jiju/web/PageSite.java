package jiju.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import jiju.errand.BadInput;
import jiju.errand.projection.Site;
import jiju.errand.projection.TownHall;
import jiju.errand.projection.Workbench;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The planner's page on Javalin. */
public final class PageSite implements Site {
  private static final int MOST_THREADS = 40;
  private static final int LEAST_THREADS = 4;
  private static final int MOST_CONNECTIONS = 400;
  private static final int IDLE_MILLIS = 20_000;

  private final Json json = new Json();
  private final Assets assets = new Assets();

  /** What is told where something cannot be done. */
  private record Problems(List<?> problems) {}

  @Override
  public Opened open(Workbench workbench, String address, int port) {
    InetAddress host = resolve(address);
    Javalin javalin =
        Javalin.create(
            config -> {
              tune(config, address, port);
              config.routes.before(new Guard(address, host.isLoopbackAddress()));
              addPage(config);
              addQuestions(config, workbench);
              addRefusals(config);
            });
    try {
      javalin.start();
    } catch (RuntimeException taken) {
      javalin.stop();
      throw BadInput.of(
          "无法在 " + address + ":" + port + " 打开页面：端口已被占用，请用 --port 另选一个。",
          "The page cannot be opened at "
              + address
              + ":"
              + port
              + ": the port is taken; choose another one with --port.");
    }
    return new Running(javalin, address);
  }

  private record Running(Javalin javalin, String address) implements Opened {
    @Override
    public String url() {
      String host = address.contains(":") ? "[" + address + "]" : address;
      return "http://" + host + ":" + javalin.port() + "/";
    }

    @Override
    public void close() {
      javalin.stop();
    }
  }

  private static InetAddress resolve(String address) {
    try {
      return InetAddress.getByName(address);
    } catch (UnknownHostException e) {
      throw BadInput.of(
          "--bind " + address + "：没有这个地址。", "--bind " + address + ": no such address.");
    }
  }

  private static void tune(JavalinConfig config, String address, int port) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = Json.LONGEST_BODY;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.jetty.host = address;
    config.jetty.port = port;
    config.jetty.threadPool = new QueuedThreadPool(MOST_THREADS, LEAST_THREADS);
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.jetty.modifyServer(
        server -> {
          for (var connector : server.getConnectors()) {
            ((ServerConnector) connector).setIdleTimeout(IDLE_MILLIS);
          }
        });
  }

  private void addPage(JavalinConfig config) {
    config.routes.get("/favicon.ico", ctx -> assets.send(ctx, "icon.svg"));
    config.routes.get("/", ctx -> assets.send(ctx, "index.html"));
    for (String name : assets.names()) {
      config.routes.get("/" + name, ctx -> assets.send(ctx, name));
    }
  }

  private void addQuestions(JavalinConfig config, Workbench workbench) {
    TownHall hall = new TownHall(workbench);
    Turns turns = new Turns();
    config.routes.before("/api/*", PageSite::requireJson);
    config.routes.get("/api/towns", ctx -> send(ctx, hall.cards()));
    config.routes.get(
        "/api/towns/{town}/{variant}/{park}",
        ctx ->
            send(
                ctx,
                hall.sheet(
                    ctx.pathParam("town"), ctx.pathParam("variant"), ctx.pathParam("park"))));
    config.routes.post("/api/projection", new ProjectionHandler(workbench, turns, json));
    new Files(workbench, turns, json).addTo(config.routes);
    new Cinema(workbench, turns, json).addTo(config.routes);
  }

  /** A form of a foreign page can send text, but no JSON without asking first. */
  private static void requireJson(Context ctx) {
    String type = ctx.contentType() == null ? "" : ctx.contentType();
    if (ctx.req().getMethod().equals("POST") && !type.startsWith("application/json")) {
      throw new Refusal(415, "请求应为 JSON。", "Requests must be JSON.");
    }
  }

  private void send(Context ctx, Object answer) {
    ctx.contentType("application/json; charset=utf-8");
    ctx.result(json.bytes(answer));
  }

  private void addRefusals(JavalinConfig config) {
    config.routes.exception(
        Refusal.class,
        (refusal, ctx) -> refuse(ctx, refusal.status(), List.of(refusal.sentence())));
    config.routes.exception(BadInput.class, (bad, ctx) -> refuse(ctx, 422, bad.problems()));
    config.routes.exception(
        HttpResponseException.class,
        (e, ctx) -> refuse(ctx, e.getStatus(), List.of(sentenceFor(e.getStatus()))));
    config.routes.exception(IOException.class, (gone, ctx) -> ctx.status(400));
    config.routes.exception(
        Exception.class,
        (broken, ctx) -> {
          System.getLogger("jiju.web").log(System.Logger.Level.ERROR, "failed", broken);
          refuse(ctx, 500, List.of(sentenceFor(500)));
        });
    config.routes.error(404, ctx -> refuse(ctx, 404, List.of(sentenceFor(404))));
  }

  private void refuse(Context ctx, int status, List<?> problems) {
    if (!ctx.res().isCommitted()) {
      ctx.status(status);
      send(ctx, new Problems(problems));
    }
  }

  private static Refusal.Sentence sentenceFor(int status) {
    return switch (status) {
      case 404 -> new Refusal.Sentence("没有这个地址。", "There is nothing here.");
      case 405 -> new Refusal.Sentence("不支持这种请求。", "This kind of request is not answered.");
      case 413 -> new Refusal.Sentence("请求过大。", "The request is too large.");
      default -> new Refusal.Sentence("内部错误。", "Something failed inside.");
    };
  }
}
