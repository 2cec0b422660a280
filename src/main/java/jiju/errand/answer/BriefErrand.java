package jiju.errand.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jiju.analysis.measure.Measurement;
import jiju.analysis.optimisation.Candidate;
import jiju.analysis.optimisation.Frontier;
import jiju.analysis.optimisation.Optimiser;
import jiju.analysis.rival.Account;
import jiju.errand.BadInput;
import jiju.errand.Console;
import jiju.errand.Interrupted;
import jiju.errand.Outcome;
import jiju.errand.OutputRequest;
import jiju.errand.Posteriors;
import jiju.errand.Progress;
import jiju.errand.Study;
import jiju.experiment.Ensemble;
import jiju.experiment.RunOutcome;
import jiju.experiment.RunSpecification;
import jiju.observation.RunRecord;
import jiju.scenario.Timeline;
import jiju.unit.Text;

/**
 * Answers on one page what a planner asks: what was brought, what it cost, what the money would
 * have bought instead, and what is the cheapest way to the target.
 */
public final class BriefErrand {
  private static final int REPLICATIONS = 400;
  private static final int MOST_ELSEWHERE = 200;

  /** Luck that neither the search nor its confirmation has met. */
  private static final int FRESH = 3;

  private final BriefRequest request;
  private final OutputRequest output;
  private final Laboratory laboratory;

  /**
   * @param version version of Jiju, for the record
   */
  public BriefErrand(BriefRequest request, OutputRequest output, String version) {
    this.request = request;
    this.output = output;
    this.laboratory = new Laboratory(request.answer(), version);
  }

  /**
   * Does the errand.
   *
   * @throws BadInput where a scenario or an option cannot be worked with
   * @throws Interrupted where it was called off; nothing is left behind
   */
  public Outcome run(Console console) {
    AskedBrief asked = AskedBrief.of(request);
    if (request.answer().dryRun()) {
      int arms = asked.policies().size() * asked.accounts().size();
      int runs = arms * replications() + (asked.search().isPresent() ? searching(asked) : 0);
      console.say(
          asked.accounts().size() + " 种解释、" + asked.policies().size() + " 种做法，约 " + runs + " 次模拟",
          asked.accounts().size()
              + " accounts, "
              + asked.policies().size()
              + " policies, about "
              + runs
              + " runs");
      return Outcome.DONE;
    }
    Path folder = Study.folder(output, asked.asked().loaded().id() + "-brief");
    Brief brief = brief(asked, console);
    BriefWords words =
        new BriefWords(brief, laboratory.footer(asked.scenario().title(), replications()));
    words.answers().forEach(console::say);
    words.study().leave(folder, output, laboratory.manifest(options()), console);
    if (output.json()) {
      console.data().print(words.json(folder));
    }
    return Outcome.DONE;
  }

  private int replications() {
    return request.answer().replications().orElse(REPLICATIONS);
  }

  private int elsewhere() {
    return Math.min(MOST_ELSEWHERE, replications());
  }

  private int searching(AskedBrief asked) {
    return request.runs() + PolicyTrials.CONFIRMING + elsewhere() * asked.accounts().size();
  }

  private Brief brief(AskedBrief asked, Console console) {
    Map<String, List<RunRecord>> standing = new HashMap<>();
    Measurement measured = measure(asked, standing, console);
    Map<String, Ensemble> ensembles = new HashMap<>();
    for (Account account : asked.accounts()) {
      List<RunRecord> runs = standing.getOrDefault(account.id(), List.of());
      ensembles.put(account.id(), new Ensemble(account.id(), account.timeline(), runs));
    }
    List<Candidate> elsewhere = new ArrayList<>();
    Optional<Frontier> frontier =
        asked.search().map(policy -> search(policy, asked, elsewhere, console));
    return new Brief(asked, measured, replications(), ensembles, frontier, elsewhere);
  }

  private Measurement measure(
      AskedBrief asked, Map<String, List<RunRecord>> standing, Console console) {
    List<RunSpecification> runs = new ArrayList<>();
    for (Account account : asked.accounts()) {
      asked.policies().forEach(policy -> add(asked, account, policy, runs));
    }
    Text task = new Text("有与没有，以及换个用法", "With, without, and instead");
    try (Progress progress = console.progress(task, runs.size())) {
      Measurement measured = new Measurement(asked.measures(), () -> progress.advance(1));
      laboratory.execute(
          runs,
          outcome -> {
            keep(outcome, asked, standing);
            return measured.accept(outcome);
          });
      return measured;
    }
  }

  /** All runs of a policy under an account; the place as it stands is followed to the end. */
  private void add(
      AskedBrief asked, Account account, AskedBrief.Policy policy, List<RunSpecification> runs) {
    Timeline timeline = account.under(asked.asked().untilJudged(), policy.timeline());
    if (policy.id().equals(Brief.AS_IT_STANDS)) {
      timeline = timeline.withEnd(asked.asked().end());
    }
    for (int r = 0; r < replications(); r++) {
      runs.add(
          new RunSpecification(
              Brief.arm(account, policy.id()),
              asked.nature(account).in(timeline, r),
              request.answer().seed(),
              r));
    }
  }

  private static void keep(
      RunOutcome outcome, AskedBrief asked, Map<String, List<RunRecord>> standing) {
    for (Account account : asked.accounts()) {
      boolean stands = outcome.specification().arm().equals(Brief.arm(account, Brief.AS_IT_STANDS));
      if (stands && outcome instanceof RunOutcome.Finished finished) {
        standing.computeIfAbsent(account.id(), any -> new ArrayList<>()).add(finished.record());
      }
    }
  }

  /** The search under the baseline's account, and what it has found under all of them. */
  private Frontier search(
      AskedPolicy policy, AskedBrief asked, List<Candidate> elsewhere, Console console) {
    Text task = new Text("寻找最省的办法", "Looking for the cheapest way");
    try (Progress progress = console.progress(task, searching(asked))) {
      Account own = asked.accounts().get(0);
      Frontier frontier =
          new Optimiser(
                  policy.task(), trials(policy, asked, own, progress), request.answer().seed())
              .search(policy.current(), request.runs());
      double[] chosen = frontier.best().orElse(frontier.nearest()).policy();
      for (Account account : asked.accounts()) {
        elsewhere.add(
            new Candidate(
                chosen,
                trials(policy, asked, account, progress)
                    .run(List.of(chosen), 0, elsewhere(), FRESH)
                    .get(0)));
      }
      return frontier;
    } catch (InterruptedException called) {
      throw new Interrupted(called);
    }
  }

  private PolicyTrials trials(
      AskedPolicy policy, AskedBrief asked, Account account, Progress progress) {
    return new PolicyTrials(
        policy,
        account.withEnd(policy.timeline().first().end()),
        asked.nature(account),
        laboratory,
        request.answer().seed(),
        progress);
  }

  private List<String> options() {
    List<String> words = new ArrayList<>();
    words.addAll(List.of("--replications", Integer.toString(replications())));
    request.lever().ifPresent(id -> words.addAll(List.of("--lever", id)));
    request.instead().forEach(file -> words.addAll(List.of("--instead", file.toString())));
    request.target().ifPresent(id -> words.addAll(List.of("--target", id)));
    words.addAll(List.of("--probability", Double.toString(request.probability())));
    request
        .mostTrips()
        .ifPresent(most -> words.addAll(List.of("--most-trips", Integer.toString(most))));
    words.addAll(Posteriors.option(request.posterior()));
    words.addAll(List.of("--search-runs", Integer.toString(request.runs())));
    return words;
  }
}
