package jiju.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import jiju.errand.projection.Answer;
import jiju.errand.projection.Audience;
import jiju.errand.projection.Workbench;

/**
 * Answers a question line by line, each line a JSON object: rough answers first, then finer ones;
 * between them how far the work has come, which also tells whether anybody still listens.
 */
final class ProjectionHandler implements Handler {
  private final Workbench workbench;
  private final Turns turns;
  private final Json json;

  ProjectionHandler(Workbench workbench, Turns turns, Json json) {
    this.workbench = workbench;
    this.turns = turns;
    this.json = json;
  }

  /** A line: how many replications are done, or a whole answer, or what went wrong. */
  private record Progress(int done, int wanted) {}

  private record Answered(Answer answer) {}

  @Override
  public void handle(Context ctx) throws IOException {
    Asked asked =
        json.read(ctx.req().getInputStream(), ctx.req().getContentLengthLong(), Asked.class);
    var question = asked.question();
    try (Turns.Turn turn = turns.take(asked.page())) {
      workbench.answer(question, new Lines(ctx));
    } catch (InterruptedException newer) {
      if (!ctx.res().isCommitted()) {
        throw new Refusal(409, "已被更新的请求取代。", "A newer question took its place.");
      }
    }
  }

  /** Writes lines to a browser, each as soon as it is there. */
  private final class Lines implements Audience {
    private final Context ctx;
    private final ServletOutputStream out;

    Lines(Context ctx) throws IOException {
      this.ctx = ctx;
      this.out = ctx.res().getOutputStream();
    }

    @Override
    public void know(int done, int wanted) throws IOException {
      write(new Progress(done, wanted));
    }

    @Override
    public void hear(Answer answer) throws IOException {
      write(new Answered(answer));
    }

    private void write(Object line) throws IOException {
      if (!ctx.res().isCommitted()) {
        ctx.res().setContentType("application/x-ndjson; charset=utf-8");
      }
      out.write(json.bytes(line));
      out.write('\n');
      out.flush();
    }
  }
}
