package jiju.errand;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import jiju.errand.BatchRequest.Kind;

/** Says what shall be simulated; what is left unsaid is seed 1 on two threads. */
public final class RequestBuilder {
  private final Kind kind;
  private final List<Path> scenarios;
  private Optional<Integer> replications = Optional.empty();
  private Optional<Double> relativeWidth = Optional.empty();
  private Optional<YearMonth> until = Optional.empty();
  private long seed = 1;
  private int threads = 2;
  private List<String> changes = List.of();
  private boolean skipFailures;
  private boolean dryRun;

  private RequestBuilder(Kind kind, List<Path> scenarios) {
    this.kind = kind;
    this.scenarios = scenarios;
  }

  public static RequestBuilder ask(Kind kind, Path... scenarios) {
    return ask(kind, List.of(scenarios));
  }

  public static RequestBuilder ask(Kind kind, List<Path> scenarios) {
    return new RequestBuilder(kind, scenarios);
  }

  public RequestBuilder replications(int number) {
    replications = Optional.of(number);
    return this;
  }

  public RequestBuilder precision(double width) {
    relativeWidth = Optional.of(width);
    return this;
  }

  public RequestBuilder until(int year, int month) {
    until = Optional.of(YearMonth.of(year, month));
    return this;
  }

  public RequestBuilder seed(long number) {
    seed = number;
    return this;
  }

  public RequestBuilder threads(int number) {
    threads = number;
    return this;
  }

  public RequestBuilder changes(List<String> said) {
    changes = said;
    return this;
  }

  public RequestBuilder skippingFailures() {
    skipFailures = true;
    return this;
  }

  public RequestBuilder dry() {
    dryRun = true;
    return this;
  }

  public BatchRequest build() {
    BatchTerms terms =
        new BatchTerms(
            replications,
            relativeWidth,
            Optional.of(seed),
            until,
            Machines.here(Optional.of(threads)),
            changes,
            skipFailures,
            dryRun);
    return new BatchRequest(kind, scenarios, terms, Optional.empty());
  }
}
