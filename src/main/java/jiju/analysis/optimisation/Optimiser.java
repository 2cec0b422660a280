package jiju.analysis.optimisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jiju.analysis.optimisation.Task.Aim;
import jiju.chance.Decision;
import jiju.chance.Luck;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * Looks for policies that cost little and bring much, all at once: an evolution of two aims (the
 * non-dominated sorting of Deb et al. 2002) in which policies race on common random numbers (after
 * Birattari et al. 2002): each is tried on a few replications, and only what stays among the better
 * half is tried on more. Continuous, whole and yes-or-no levers are mutated alike, which optimisers
 * of smooth functions such as CMA-ES cannot do.
 *
 * <p>The lowest of many noisy estimates is too low. So the frontier is tried again on fresh luck,
 * and the recommended policy once more on luck that had no part in choosing it.
 */
public final class Optimiser {
  private static final int[] ROUNDS = {8, 16, 32, 64};
  private static final int ELITE = 24;
  private static final int BROOD = 48;
  private static final int MOST_TO_START = 96;
  private static final int LEAST_TO_START = 4;

  /** What a policy costs in the first race, all rounds together. */
  private static final int RUNS_A_POLICY = 20;

  private static final int FRONTIER = 16;
  private static final int MOST_FRESH = 200;
  private static final int LEAST_FRESH = 40;

  /** A search of so many runs a fresh try is worth one. */
  private static final int SEARCH_A_TRY = 20;

  private final Task task;
  private final Trials trials;
  private final Luck luck;
  private final Set<String> seen = new HashSet<>();
  private int runs;
  private int born;

  /** Mutable: counts its runs; good for one search. */
  public Optimiser(Task task, Trials trials, long seed) {
    this.task = task;
    this.trials = trials;
    this.luck = Luck.of(seed, 2);
  }

  /**
   * Searches.
   *
   * @param current the policy as it stands; always looked at
   * @param most runs of the search; trying out what it finds takes at most some 4,000 more
   */
  public Frontier search(double[] current, int most) throws InterruptedException {
    List<Candidate> elite = race(start(current, most));
    while (runs < most) {
      List<Candidate> brood = race(offspring(elite));
      List<Candidate> all = new ArrayList<>(elite);
      all.addAll(brood);
      elite = best(all, ELITE);
    }
    int fresh = Math.max(LEAST_FRESH, Math.min(MOST_FRESH, most / SEARCH_A_TRY));
    return confirm(spread(front(elite)), current, fresh);
  }

  private List<double[]> start(double[] current, int most) {
    List<double[]> policies = new ArrayList<>();
    add(current, policies);
    add(task.levers().stream().mapToDouble(Lever::low).toArray(), policies);
    add(task.levers().stream().mapToDouble(Lever::high).toArray(), policies);
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(task.levers().size());
    sequence.skipTo(1);
    int points = most / RUNS_A_POLICY - policies.size();
    for (int i = 0; i < Math.max(LEAST_TO_START, Math.min(MOST_TO_START, points)); i++) {
      double[] u = sequence.nextVector();
      double[] policy = new double[u.length];
      for (int k = 0; k < u.length; k++) {
        policy[k] = task.levers().get(k).at(u[k]);
      }
      add(policy, policies);
    }
    return policies;
  }

  /** Adds what has not been tried yet. */
  private void add(double[] policy, List<double[]> policies) {
    double[] repaired = task.repaired(policy);
    if (seen.add(Arrays.toString(repaired))) {
      policies.add(repaired);
    }
  }

  /** More replications for the better half, round after round. */
  private List<Candidate> race(List<double[]> policies) throws InterruptedException {
    List<Candidate> racing = new ArrayList<>();
    policies.forEach(policy -> racing.add(new Candidate(policy, List.of())));
    List<Candidate> left = racing;
    int from = 0;
    for (int to : ROUNDS) {
      left = tried(left, from, to, 0);
      from = to;
      left = to == ROUNDS[ROUNDS.length - 1] ? left : best(left, Math.max(2, left.size() / 2));
    }
    return left;
  }

  private List<Candidate> tried(List<Candidate> candidates, int from, int to, int fresh)
      throws InterruptedException {
    List<double[]> policies = candidates.stream().map(Candidate::policy).toList();
    List<List<Trials.Try>> tries = trials.run(policies, from, to, fresh);
    runs += policies.size() * (to - from);
    List<Candidate> more = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      more.add(candidates.get(i).with(tries.get(i)));
    }
    return more;
  }

  private double worth(Candidate candidate) {
    return task.goal() instanceof Aim.LeastCost least
        ? candidate.nearness(least.level())
        : candidate.result();
  }

  private boolean beats(Candidate one, Candidate other) {
    boolean noWorse = one.cost() <= other.cost() && worth(one) >= worth(other);
    return noWorse && (one.cost() < other.cost() || worth(one) > worth(other));
  }

  private List<Candidate> front(List<Candidate> candidates) {
    return candidates.stream()
        .filter(one -> candidates.stream().noneMatch(other -> beats(other, one)))
        .sorted(Comparator.comparingDouble(Candidate::cost))
        .toList();
  }

  /** The best by fronts. */
  private List<Candidate> best(List<Candidate> candidates, int number) {
    List<Candidate> left = new ArrayList<>(candidates);
    List<Candidate> chosen = new ArrayList<>();
    while (chosen.size() < number && !left.isEmpty()) {
      List<Candidate> front = new ArrayList<>(front(left));
      left.removeAll(front);
      chosen.addAll(some(front, number - chosen.size()));
    }
    return chosen;
  }

  /** Some of a front: half of them evenly from end to end, half where the condition just holds. */
  private List<Candidate> some(List<Candidate> front, int number) {
    if (front.size() <= number) {
      return front;
    }
    List<Candidate> some = new ArrayList<>();
    int even = (number + 1) / 2;
    for (int i = 0; i < even; i++) {
      some.add(front.get((int) Math.round(i * (front.size() - 1.0) / Math.max(1, even - 1))));
    }
    List<Candidate> rest = new ArrayList<>(front);
    rest.removeAll(some);
    rest.sort(Comparator.comparingDouble(this::distance));
    some.addAll(rest.subList(0, number - some.size()));
    return some;
  }

  /** How far a policy lies from where the condition just holds. */
  private double distance(Candidate candidate) {
    if (task.goal() instanceof Aim.LeastCost least) {
      return Math.abs(candidate.nearness(least.level()) - least.probability());
    }
    double budget = ((Aim.MostFor) task.goal()).budget();
    return Math.abs(candidate.cost() - budget) / Math.max(1, Math.abs(budget));
  }

  private List<double[]> offspring(List<Candidate> elite) {
    List<double[]> brood = new ArrayList<>();
    for (int tries = 0; brood.size() < BROOD && tries < 20 * BROOD; tries++) {
      int key = born++;
      double[] mother = pick(elite, key, 0);
      double[] father = pick(elite, key, 1);
      double[] child = new double[mother.length];
      for (int k = 0; k < child.length; k++) {
        child[k] = draw(key, 10 + k) < 0.5 ? mother[k] : father[k];
        if (draw(key, 100 + k) < 2.0 / child.length) {
          child[k] = mutated(task.levers().get(k), child[k], key, 200 + k);
        }
      }
      add(child, brood);
    }
    return brood;
  }

  private double[] pick(List<Candidate> elite, int key, int draw) {
    return elite.get((int) (draw(key, draw) * elite.size())).policy();
  }

  private double mutated(Lever lever, double value, int key, int draw) {
    double u = draw(key, draw);
    if (u < 0.15) {
      return lever.at(draw(key, draw + 1000));
    }
    double step = (lever.high() - lever.low()) * 0.2;
    double z = luck.normal(Decision.MUTATION, key, 0, draw);
    double moved = value + (lever.whole() ? Math.rint(z * Math.max(1, step)) : z * step);
    return Math.max(lever.low(), Math.min(lever.high(), moved));
  }

  private double draw(int key, int draw) {
    return luck.uniform(Decision.MUTATION, key, 1, draw);
  }

  /** So many of a front, evenly by their place in it, the ends included. */
  private List<Candidate> spread(List<Candidate> front) {
    if (front.size() <= FRONTIER) {
      return front;
    }
    List<Candidate> chosen = new ArrayList<>();
    for (int i = 0; i < FRONTIER; i++) {
      chosen.add(front.get((int) Math.round(i * (front.size() - 1.0) / (FRONTIER - 1))));
    }
    return chosen;
  }

  private Frontier confirm(List<Candidate> chosen, double[] current, int tries)
      throws InterruptedException {
    List<Candidate> bare = new ArrayList<>();
    chosen.forEach(candidate -> bare.add(new Candidate(candidate.policy(), List.of())));
    bare.add(new Candidate(task.repaired(current), List.of()));
    List<Candidate> fresh = tried(bare, 0, tries, 1);
    Candidate asItStands = fresh.get(fresh.size() - 1);
    List<Candidate> frontier = new ArrayList<>(fresh.subList(0, fresh.size() - 1));
    frontier.sort(Comparator.comparingDouble(Candidate::cost));
    Optional<Candidate> recommended = recommended(frontier);
    Optional<Candidate> best = Optional.empty();
    if (recommended.isPresent()) {
      Candidate again = new Candidate(recommended.get().policy(), List.of());
      best = Optional.of(tried(List.of(again), 0, tries, 2).get(0));
    }
    return new Frontier(frontier, asItStands, best, nearest(frontier), runs);
  }

  private Optional<Candidate> recommended(List<Candidate> frontier) {
    if (task.goal() instanceof Aim.LeastCost least) {
      return frontier.stream()
          .filter(one -> one.reach(least.level()).value() >= least.probability())
          .findFirst();
    }
    double budget = ((Aim.MostFor) task.goal()).budget();
    return frontier.stream()
        .filter(one -> one.cost() <= budget)
        .max(Comparator.comparingDouble(Candidate::result));
  }

  private Candidate nearest(List<Candidate> frontier) {
    Comparator<Candidate> nearer =
        task.goal() instanceof Aim.LeastCost least
            ? Comparator.comparingDouble(one -> one.reach(least.level()).value())
            : Comparator.comparingDouble(one -> -one.cost());
    return frontier.stream().max(nearer).orElseThrow();
  }
}
