package jiju.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import jiju.errand.projection.PageBook;
import jiju.errand.projection.PageReport;
import jiju.errand.projection.VariantFile;
import jiju.errand.projection.Workbench;

/** What a planner takes away or brings back: scenario files and reports. */
final class Files {
  private static final String REPORT_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'none'; sandbox";

  private final VariantFile variants;
  private final PageReport reports;
  private final PageBook books;
  private final Turns turns;
  private final Json json;

  Files(Workbench workbench, Turns turns, Json json) {
    this.variants = new VariantFile(workbench);
    this.reports = new PageReport(workbench);
    this.books = new PageBook(workbench);
    this.turns = turns;
    this.json = json;
  }

  /** A question with the name that the planner gave the variant. */
  record Named(Asked question, String name, String language) {}

  /** The text of a file for a town. */
  record Brought(String town, String text) {}

  void addTo(RoutesConfig routes) {
    routes.post("/api/scenario", this::sendScenario);
    routes.post("/api/load", this::load);
    routes.post("/api/report", this::sendReport);
    routes.post("/api/workbook", this::sendWorkbook);
  }

  private void sendScenario(Context ctx) throws IOException {
    Named named = read(ctx, Named.class);
    ctx.contentType("application/json; charset=utf-8");
    ctx.result(variants.write(named.question().question(), named.name()));
  }

  private void load(Context ctx) throws IOException {
    Brought brought = read(ctx, Brought.class);
    ctx.contentType("application/json; charset=utf-8");
    ctx.result(json.bytes(variants.read(brought.town(), brought.text())));
  }

  private void sendReport(Context ctx) throws IOException {
    Named named = read(ctx, Named.class);
    try (Turns.Turn turn = turns.take(named.question().page())) {
      String page = reports.write(named.question().question(), named.name(), named.language());
      ctx.header("Content-Security-Policy", REPORT_POLICY);
      ctx.contentType("text/html; charset=utf-8");
      ctx.result(page.getBytes(StandardCharsets.UTF_8));
    } catch (InterruptedException newer) {
      throw new Refusal(409, "已被更新的请求取代。", "A newer question took its place.");
    }
  }

  private void sendWorkbook(Context ctx) throws IOException {
    Named named = read(ctx, Named.class);
    try (Turns.Turn turn = turns.take(named.question().page())) {
      byte[] book = books.write(named.question().question(), named.name());
      ctx.contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
      ctx.result(book);
    } catch (InterruptedException newer) {
      throw new Refusal(409, "已被更新的请求取代。", "A newer question took its place.");
    }
  }

  private <T> T read(Context ctx, Class<T> form) throws IOException {
    return json.read(ctx.req().getInputStream(), ctx.req().getContentLengthLong(), form);
  }
}
