package jiju.behaviour;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import jiju.chance.AgentKey;
import jiju.chance.Decision;
import jiju.chance.Elementary;
import jiju.chance.Gumbel;
import jiju.chance.Luck;
import jiju.chance.VarianceGamma;
import jiju.engine.MonthlyRules;
import jiju.engine.Worlds;
import jiju.rule.Rule;
import jiju.scenario.EntityType;
import jiju.scenario.Growth;
import jiju.scenario.Scenario;
import jiju.scenario.Timeline;
import jiju.world.Cohorts;
import jiju.world.Diary;
import jiju.world.FirmTable;
import jiju.world.ParkState;
import jiju.world.World;
import org.junit.jupiter.api.Test;

/** Every rule that is written for speed does what its plain version does, to the last bit. */
class KernelsTest {
  private static final int MONTHS = 48;

  private final Timeline timeline =
      Worlds.loudi("parks.loudi.localTalent=1", "sectors.e-commerce.exitMultiplier=5");
  private final Groundwork groundwork = Groundwork.of(timeline);
  private final Luck luck = Luck.of(3, 1);
  private final Birth birth = new Birth(luck, groundwork.sizes());
  private final World world = new World(timeline, Diary.SILENT);
  private final ParkState park = world.parks().get(0);
  private final FirmTable firms = park.firms();

  /** Lives through four years and up to the given rule of the month that follows. */
  private Rule liveUpTo(Class<? extends Rule> name) {
    List<Rule> rules = MonthlyRules.of(luck, birth, groundwork);
    for (int month = 0; month < MONTHS; month++) {
      world.turnMonth();
      rules.forEach(rule -> rule.apply(world));
    }
    world.turnMonth();
    for (Rule rule : rules) {
      if (name.isInstance(rule)) {
        assertTrue(firms.size() > 100);
        return rule;
      }
      rule.apply(world);
    }
    throw new IllegalArgumentException("no such rule");
  }

  private Scenario scenario() {
    return world.scenario();
  }

  private long salt(Decision decision) {
    return luck.salt(decision, world.calendarMonth().index());
  }

  @Test
  void growth_in_blocks_is_growth_firm_by_firm() {
    Rule rule = liveUpTo(FirmGrowth.class);
    float[] expected = Arrays.copyOf(firms.workers(), firms.size());
    GrowthTrend trend = new GrowthTrend(world, park, groundwork);
    assertTrue(trend.shortage() > 0);
    for (int row = 0; row < firms.size(); row++) {
      if (firms.status()[row] == FirmTable.OPERATING) {
        double step =
            trend.ofFirm(firms.since()[row], firms.sector()[row], firms.incubator()[row])
                + shock(expected[row], firms.keys()[row], trend.shortage());
        expected[row] = (float) (expected[row] * Elementary.exp(step));
      }
    }
    rule.apply(world);
    assertArrayEquals(expected, Arrays.copyOf(firms.workers(), firms.size()));
  }

  private double shock(double workers, long key, double shortage) {
    Growth growth = scenario().uncertainties().growth();
    double scale = Elementary.exp(-growth.sizeExponent() * Elementary.log(workers));
    double sigma = Math.min(1.3, growth.sigma() * scale);
    double jump = VarianceGamma.quantile(Luck.uniform(salt(Decision.GROWTH_UP), key));
    double felt = jump > 0 ? jump * (1 - shortage) : jump;
    return VarianceGamma.compensator(sigma) + sigma / 1.4142135623730951 * felt;
  }

  @Test
  void output_in_blocks_is_workers_times_productivity() {
    Rule rule = liveUpTo(Production.class);
    double[] omega = new double[firms.size()];
    double rampPerYear = scenario().uncertainties().entry().rampPerYear();
    double rampYears = scenario().uncertainties().entry().rampYears();
    double cap = scenario().uncertainties().anchors().spilloverCap();
    for (int row = 0; row < firms.size(); row++) {
      double years = Math.min(rampYears, (world.month() - firms.since()[row]) / 12.0);
      double spill = park.spillover().since(firms.sector()[row], firms.since()[row], world.month());
      omega[row] =
          firms.logProductivity()[row] + Math.min(cap, spill) + rampPerYear * Math.max(0, years);
    }
    rule.apply(world);
    for (int row = 0; row < firms.size(); row++) {
      double near =
          park.census().operating(firms.sector()[row])
              + world.chain().linked(firms.sector()[row], park.census());
      Growth growth = scenario().uncertainties().growth();
      double log = Elementary.log((1 + near) / (1 + growth.referenceFirms()));
      double factor = Elementary.exp(growth.outputElasticity() * log);
      double yuan = firms.workers()[row] * Elementary.exp(omega[row]) * factor / 12;
      boolean operates = firms.status()[row] == FirmTable.OPERATING;
      assertEquals(operates ? (float) yuan : 0, firms.output(world.month())[row]);
    }
  }

  @Test
  void who_is_spared_closure_at_first_sight_is_spared_by_the_full_hazard() {
    liveUpTo(Closure.class);
    ExitRisk risk = new ExitRisk(world, park, groundwork);
    byte[] before = firms.status().clone();
    int closed = 0;
    for (int replication = 0; replication < 50; replication++) {
      Luck other = Luck.of(5, replication);
      long salt = other.salt(Decision.CLOSURE, world.calendarMonth().index());
      System.arraycopy(before, 0, firms.status(), 0, before.length);
      boolean[] closes = new boolean[firms.size()];
      for (int row = 0; row < firms.size(); row++) {
        firms.workers()[row] = 40f / (1 + row + replication);
        boolean may = before[row] == FirmTable.OPERATING || before[row] == FirmTable.IDLE;
        double u = Luck.uniform(salt, firms.keys()[row]);
        closes[row] = may && u < 1 - Elementary.exp(-risk.perMonth(row));
      }
      new Closure(other, groundwork).apply(world);
      for (int row = 0; row < firms.size(); row++) {
        assertEquals(closes[row], firms.status()[row] != before[row]);
        closed += closes[row] ? 1 : 0;
      }
    }
    assertTrue(closed > 50);
  }

  @Test
  void the_highest_rate_is_above_the_rate_of_every_firm_of_that_size() {
    liveUpTo(Closure.class);
    ExitRisk risk = new ExitRisk(world, park, groundwork);
    for (int row = 0; row < firms.size(); row++) {
      float workers = firms.workers()[row];
      long idle = firms.status()[row] == FirmTable.IDLE ? Luck.threshold(risk.idleRate()) + 1 : 0;
      long highest = risk.highestBySize()[ExitRisk.sizeClass(workers)];
      assertTrue(Luck.threshold(risk.perMonth(row)) <= highest + idle);
    }
  }

  @Test
  void choices_from_kept_prospects_are_those_worked_out_for_each_candidate() {
    liveUpTo(ChooseLocation.class);
    Prospects prospects = new Prospects(world, groundwork.sizes(), luck);
    prospects.openMonth();
    Alternatives alternatives = new Alternatives(world, prospects, luck);
    Cohorts cohorts = world.cohorts();
    int[] times = new int[3];
    for (int c = 0; c < cohorts.size(); c++) {
      EntityType type = EntityType.values()[cohorts.type(c)];
      alternatives.see(cohorts.city(c), cohorts.sector(c), cohorts.tie(c), type);
      for (int j = 0; j < cohorts.count(c); j++) {
        long key = AgentKey.candidate(cohorts.cell(c), j);
        int choice = alternatives.choose(key);
        assertEquals(plainChoice(cohorts, c, key), choice);
        times[choice + 2]++;
      }
    }
    assertTrue(times[0] > 0 && times[1] > 0 && times[2] > 0);
  }

  @Test
  void a_crowd_decides_as_its_members_do_one_by_one() {
    liveUpTo(ChooseLocation.class);
    Cohorts cohorts = world.cohorts();
    world.leads().clear();
    int filesBefore = park.files().size();
    long[] times = new long[3];
    for (int c = 0; c < cohorts.size(); c++) {
      for (int j = 0; j < cohorts.count(c); j++) {
        times[plainChoice(cohorts, c, AgentKey.candidate(cohorts.cell(c), j)) + 2]++;
      }
    }
    assertTrue(times[0] + times[1] + times[2] > Crowd.CAPACITY);
    world.followers().clear();
    new ChooseLocation(luck, birth).apply(world);
    assertEquals(times[0], world.decisions().rivalOfMonth());
    assertEquals(times[1], world.decisions().outsideOfMonth());
    assertEquals(times[2], park.files().size() - filesBefore);
  }

  /** Nested logit from the start: consideration, P(nest), then the best of value and taste. */
  private int plainChoice(Cohorts cohorts, int c, long key) {
    Utility utility = new Utility(world, groundwork.sizes());
    Terms terms = new Terms(world, park, groundwork.sizes(), luck);
    EntityType type = EntityType.values()[cohorts.type(c)];
    int city = cohorts.city(c);
    int sector = cohorts.sector(c);
    double lambda = scenario().uncertainties().choice().dissimilarity();
    long code = AgentKey.code(scenario().parks().get(0).id());
    long rivalCode = AgentKey.code("rival");
    double aware = world.awareness().of(city, cohorts.tie(c), 0);
    double fit = scenario().uncertainties().promotion().targetedFit();
    long considers = Luck.paired(salt(Decision.CONSIDER), code);
    boolean known = Luck.uniform(considers, key) < fit * aware && terms.pay(sector, type, key);
    double ours =
        (utility.ofPark(park, sector, terms.subsidyPercent(sector, type))
                + utility.ofOrigin(park, city, cohorts.tie(c)))
            / lambda;
    double theirs = utility.ofRival(sector, city) / lambda;
    double sum = Elementary.exp(theirs) + (known ? Elementary.exp(ours) : 0);
    double enters = Elementary.logistic(lambda * Elementary.log(sum) - utility.ofElsewhere(city));
    if (Luck.uniform(salt(Decision.CHOOSE_NEST), key) >= enters) {
      return Alternatives.ELSEWHERE;
    }
    long taste = salt(Decision.CHOOSE_ALTERNATIVE);
    double own = ours + Gumbel.quantile(Luck.uniform(Luck.paired(taste, code), key));
    double rival = theirs + Gumbel.quantile(Luck.uniform(Luck.paired(taste, rivalCode), key));
    return known && own > rival ? 0 : Alternatives.RIVAL;
  }
}
