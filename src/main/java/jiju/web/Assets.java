package jiju.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of the page, held in memory: a name that is not on the list leads nowhere. */
final class Assets {
  private static final List<String> NAMES =
      List.of(
          "index.html",
          "page.css",
          "dark.css",
          "icon.svg",
          "echarts.min.js",
          "app.js",
          "words.js",
          "figures.js",
          "state.js",
          "server.js",
          "levers.js",
          "charts.js",
          "outcome.js",
          "park.js",
          "map.js",
          "compare.js",
          "export.js");

  private final Map<String, byte[]> files = new LinkedHashMap<>();

  Assets() {
    for (String name : NAMES) {
      files.put(name, read(name));
    }
  }

  /** Names of all files. */
  Iterable<String> names() {
    return files.keySet();
  }

  void send(Context ctx, String name) {
    byte[] file = files.get(name);
    if (file == null) {
      throw new IllegalArgumentException(name);
    }
    ctx.header("Cache-Control", "no-cache");
    ctx.contentType(type(name));
    ctx.result(file);
  }

  private static String type(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return switch (ending) {
      case "html" -> "text/html; charset=utf-8";
      case "css" -> "text/css; charset=utf-8";
      case "svg" -> "image/svg+xml";
      default -> "text/javascript; charset=utf-8";
    };
  }

  private static byte[] read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream("site/" + name)) {
      if (in == null) {
        throw new IllegalStateException("not in the jar: " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
