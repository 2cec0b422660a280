package jiju.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import jiju.chance.AgentKey;
import jiju.chance.Decision;
import jiju.chance.Gumbel;
import jiju.chance.Luck;
import jiju.engine.Provinces;
import jiju.scenario.EntityType;
import jiju.scenario.Scenario;
import jiju.scenario.Timeline;
import jiju.world.Diary;
import jiju.world.World;
import org.junit.jupiter.api.Test;

/** The choice among many parks, against the plain loop over all of them (definitions 15, 18). */
class AlternativesTest {
  private final Luck luck = Luck.of(5, 0);
  private final Timeline timeline = Provinces.of(25, "parks.*.siteConstant=-3");
  private final Scenario scenario = timeline.first();
  private final World world = new World(timeline, Diary.SILENT);

  private Prospects prospects() {
    world.turnMonth();
    for (int park = 0; park < world.parks().size(); park++) {
      for (int city : world.reach().citiesOf(park)) {
        world.awareness().raise(city, park, 0.03 * (park % 7));
      }
    }
    Prospects prospects =
        new Prospects(world, new EntrySize(scenario.uncertainties().entry()), luck);
    prospects.openMonth();
    return prospects;
  }

  @Test
  void skipping_those_who_stay_anyway_changes_no_choice() {
    Prospects prospects = prospects();
    Alternatives alternatives = new Alternatives(world, prospects, luck);
    int entered = 0;
    for (int city = 0; city < scenario.sourceCities().size(); city++) {
      for (int sector = 0; sector < scenario.sectors().size(); sector++) {
        alternatives.see(city, sector, true, EntityType.ENTERPRISE);
        for (int j = 0; j < 300; j++) {
          long key = AgentKey.candidate(AgentKey.cell(city, sector, 1, 0, 7), j);
          int choice = alternatives.choose(key);
          assertEquals(plain(prospects, city, sector, key), choice);
          assertTrue(choice < 0 || isAsked(prospects, city, sector, key), "never asked");
          entered += choice >= 0 ? 1 : 0;
        }
      }
    }
    assertTrue(entered > 500, "entered " + entered);
  }

  private boolean isAsked(Prospects prospects, int city, int sector, long key) {
    long salt = luck.salt(Decision.CHOOSE_NEST, world.calendarMonth().index());
    long most = prospects.entersAtMost(sector, EntityType.ENTERPRISE, city, true);
    return Luck.below(Luck.bits(salt, key), most);
  }

  /** Consideration park by park, then the nest, then the best. */
  private int plain(Prospects prospects, int city, int sector, long key) {
    int month = world.calendarMonth().index();
    List<Integer> considered = new ArrayList<>();
    double sum = 0;
    for (int p : world.reach().parksOf(city)) {
      long code = AgentKey.code(scenario.parks().get(p).id());
      double u = Luck.uniform(Luck.paired(luck.salt(Decision.CONSIDER, month), code), key);
      if (u < prospects.consideration(world.parks().get(p), sector, city, true)
          && prospects.pays(p, sector, EntityType.ENTERPRISE, key)) {
        considered.add(p);
        sum += jiju.chance.Elementary.exp(value(prospects, p, sector, city));
      }
    }
    double nest = Luck.uniform(luck.salt(Decision.CHOOSE_NEST, month), key);
    if (considered.isEmpty() || nest >= prospects.entryChance(sum, city)) {
      return Alternatives.ELSEWHERE;
    }
    int best = -1;
    double most = Double.NEGATIVE_INFINITY;
    for (int p : considered) {
      long code = AgentKey.code(scenario.parks().get(p).id());
      long salt = Luck.paired(luck.salt(Decision.CHOOSE_ALTERNATIVE, month), code);
      double with = value(prospects, p, sector, city) + Gumbel.quantile(Luck.uniform(salt, key));
      best = with > most ? p : best;
      most = Math.max(most, with);
    }
    return best;
  }

  private double value(Prospects prospects, int park, int sector, int city) {
    return prospects.ofPark(world.parks().get(park), sector, EntityType.ENTERPRISE, city, true);
  }

  @Test
  void without_its_park_a_founder_stays_outside_as_often_as_the_nest_shrinks() {
    Prospects prospects = prospects();
    Alternatives alternatives = new Alternatives(world, prospects, luck);
    alternatives.see(0, 0, true, EntityType.ENTERPRISE);
    double chose = 0;
    double leave = 0;
    double shrinks = 0;
    for (int j = 0; j < 200_000; j++) {
      long key = AgentKey.candidate(77, j);
      if (alternatives.choose(key) >= 0) {
        chose++;
        leave += alternatives.without(alternatives.choose(key), key, -1, 0) < 0 ? 1 : 0;
      }
      alternatives.choose(key);
      shrinks += shrinkage(prospects, key);
    }
    assertTrue(chose > 1000);
    assertEquals(shrinks / chose, leave / chose, 4 * Math.sqrt(leave) / chose);
  }

  /** Σ over the parks that a founder considers of what the nest's chance loses without each. */
  private double shrinkage(Prospects prospects, long key) {
    int month = world.calendarMonth().index();
    List<Double> weights = new ArrayList<>();
    double sum = 0;
    for (int p : world.reach().parksOf(0)) {
      long code = AgentKey.code(scenario.parks().get(p).id());
      double u = Luck.uniform(Luck.paired(luck.salt(Decision.CONSIDER, month), code), key);
      if (u < prospects.consideration(world.parks().get(p), 0, 0, true)
          && prospects.pays(p, 0, EntityType.ENTERPRISE, key)) {
        double weight = jiju.chance.Elementary.exp(value(prospects, p, 0, 0));
        weights.add(weight);
        sum += weight;
      }
    }
    double lost = 0;
    for (double weight : weights) {
      double left = weights.size() == 1 ? 0 : sum - weight;
      lost += prospects.entryChance(sum, 0) - prospects.entryChance(left, 0);
    }
    return lost;
  }
}
