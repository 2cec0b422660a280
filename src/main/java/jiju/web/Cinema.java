package jiju.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import jiju.errand.projection.Mapping;
import jiju.errand.projection.Screening;
import jiju.errand.projection.Workbench;

/**
 * What the page looks at besides projections: a park month by month, the story of a firm, and all
 * parks of a world in one month.
 */
final class Cinema {
  private final Screening screening;
  private final Mapping mapping;
  private final Turns turns;
  private final Json json;

  Cinema(Workbench workbench, Turns turns, Json json) {
    this.screening = new Screening(workbench);
    this.mapping = new Mapping(workbench);
    this.turns = turns;
    this.json = json;
  }

  /** Which future to show. */
  record Wanted(Asked question, int replication, boolean baseline) {}

  /** Whose story to tell. */
  record Who(Asked question, int replication, String key) {}

  /** Which month of which metric to map. */
  record Sought(Asked question, String metric, int month) {}

  /** Makes an answer, unless it is called off. */
  @FunctionalInterface
  private interface Work {
    Object make() throws InterruptedException;
  }

  void addTo(RoutesConfig routes) {
    routes.post(
        "/api/film",
        ctx -> {
          Wanted wanted = read(ctx, Wanted.class);
          var question = wanted.question().question();
          answer(
              ctx,
              wanted.question().page(),
              () -> screening.film(question, wanted.replication(), wanted.baseline()));
        });
    routes.post(
        "/api/story",
        ctx -> {
          Who who = read(ctx, Who.class);
          var question = who.question().question();
          answer(
              ctx,
              who.question().page(),
              () -> screening.story(question, who.replication(), who.key()));
        });
    routes.post(
        "/api/map",
        ctx -> {
          Sought sought = read(ctx, Sought.class);
          var question = sought.question().question();
          answer(
              ctx,
              sought.question().page(),
              () -> mapping.map(question, sought.metric(), sought.month()));
        });
  }

  private void answer(Context ctx, String page, Work work) {
    try (Turns.Turn turn = turns.take(page)) {
      ctx.contentType("application/json; charset=utf-8");
      ctx.result(json.bytes(work.make()));
    } catch (InterruptedException newer) {
      throw new Refusal(409, "已被更新的请求取代。", "A newer question took its place.");
    }
  }

  private <T> T read(Context ctx, Class<T> form) throws IOException {
    return json.read(ctx.req().getInputStream(), ctx.req().getContentLengthLong(), form);
  }
}
