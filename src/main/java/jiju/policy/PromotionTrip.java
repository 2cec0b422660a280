package jiju.policy;

import java.util.List;
import jiju.behaviour.AnchorArrival;
import jiju.behaviour.EntrySize;
import jiju.behaviour.Utility;
import jiju.chance.AgentKey;
import jiju.chance.Categorical;
import jiju.chance.Decision;
import jiju.chance.Elementary;
import jiju.chance.Luck;
import jiju.chance.Poisson;
import jiju.rule.Phase;
import jiju.rule.Rule;
import jiju.rule.Sentence;
import jiju.scenario.Instrument;
import jiju.scenario.Promotion;
import jiju.scenario.Scenario;
import jiju.scenario.Sector;
import jiju.scenario.SectorTrade;
import jiju.scenario.TripProgramme;
import jiju.scenario.TripProgramme.Targeting;
import jiju.world.Awareness;
import jiju.world.ParkState;
import jiju.world.Reason;
import jiju.world.World;

/** One delegation travels: the park becomes known, founders are met, an anchor may say yes. */
@Sentence(
    zh = "一次出访提高当地知晓率，结识将要决策的创业者，并可能遇到愿意落户的龙头企业。",
    en =
        "A trip raises awareness in the city, meets founders about to decide, and may find an anchor that chooses to come.",
    source = "model 4c; seed L12-L16; F72, F73; definitions 13, 14, 17",
    sourceZh = "模型4c；报道L12-L16；F72、F73；定义13、14、17")
public final class PromotionTrip implements Rule {
  private static final double SENIOR = 1.5;

  private final Luck luck;
  private final EntrySize sizes;
  private final AnchorArrival arrival;
  private final LeadArrangement leads;
  private final String programme;
  private final int ordinal;

  /**
   * @param programme id of the programme
   * @param ordinal number of the trip within it, from 0
   */
  public PromotionTrip(Luck luck, EntrySize sizes, String programme, int ordinal) {
    this.luck = luck;
    this.sizes = sizes;
    this.arrival = new AnchorArrival(luck);
    this.leads = new LeadArrangement(luck);
    this.programme = programme;
    this.ordinal = ordinal;
  }

  @Override
  public Phase phase() {
    return Phase.PROMOTION;
  }

  @Override
  public void apply(World world) {
    for (TripProgramme plan : world.scenario().levers().trips()) {
      if (plan.id().equals(programme)) {
        ParkState park = world.parks().get(world.scenario().parkIndex(plan.park()));
        if (plan.when().isEmpty() || park.leverStart(plan.id()) >= 0) {
          travel(world, park, plan);
        }
      }
    }
  }

  private void travel(World world, ParkState park, TripProgramme plan) {
    Scenario scenario = world.scenario();
    Promotion promotion = scenario.uncertainties().promotion();
    double cost =
        promotion.tripFixedYuan() + promotion.tripYuanPerPersonDay() * plan.heads() * plan.days();
    park.ledger().book(Instrument.TRIPS, cost);
    park.ledger().promise(Instrument.TRIPS, cost);
    if (!scenario.uncertainties().mechanisms().promotion()) {
      return;
    }
    int city = scenario.cityIndex(plan.city());
    double weight = weight(promotion, plan);
    long trip = AgentKey.child(AgentKey.code(plan.id()), Decision.LEAD_COUNT, 0, ordinal);
    tell(world.awareness(), promotion, plan, city, park.index(), weight);
    int met =
        Poisson.count(
            promotion.leadsPerTrip() * weight, luck.uniform(Decision.LEAD_COUNT, trip, 0));
    boolean tiesOnly = plan.targeting() == Targeting.HOMETOWN;
    leads.arrange(world, park, city, trip, met, tiesOnly, plan.sectors());
    if (scenario.uncertainties().mechanisms().anchors()) {
      seekAnchor(world, park, plan, city, trip, weight);
    }
  }

  private static double weight(Promotion promotion, TripProgramme plan) {
    return switch (plan.delegation()) {
      case TEAM -> promotion.teamWeight();
      case DISTRICT_LEADERS -> promotion.districtLeadersWeight();
      case CITY_LEADERS -> promotion.cityLeadersWeight();
    };
  }

  /** a ← 1 − (1−a)·exp(−θ·w) for the founders addressed. */
  private static void tell(
      Awareness awareness,
      Promotion promotion,
      TripProgramme plan,
      int city,
      int park,
      double weight) {
    tell(awareness, city, true, park, promotion.awarenessGainTie() * weight);
    if (plan.targeting() != Targeting.HOMETOWN) {
      tell(awareness, city, false, park, promotion.awarenessGainOther() * weight);
    }
  }

  private static void tell(Awareness awareness, int city, boolean tie, int park, double gain) {
    double aware = awareness.of(city, tie, park);
    awareness.set(city, tie, park, aware + (1 - aware) * (1 - Elementary.exp(-gain)));
  }

  private void seekAnchor(
      World world, ParkState park, TripProgramme plan, int city, long trip, double weight) {
    Scenario scenario = world.scenario();
    Promotion promotion = scenario.uncertainties().promotion();
    double opportunity =
        promotion.anchorLandingsPerTrip()
            * (weight / SENIOR)
            / promotion.referenceAnchorAcceptance();
    boolean stockLeft =
        world.anchorsApproached(city) < scenario.sourceCities().get(city).anchorStock();
    if (stockLeft && luck.happens(Decision.ANCHOR_OPPORTUNITY, trip, 0, Math.min(1, opportunity))) {
      long code = AgentKey.code(scenario.sourceCities().get(city).id());
      long key = AgentKey.anchor(code, world.anchorsApproached(city));
      world.approachAnchor(city);
      int sector = anchorSector(scenario, plan, city, key);
      Utility utility = new Utility(world, sizes);
      double advantage = utility.ofParkForAnchor(park, sector, city) - utility.ofElsewhere(city);
      if (luck.happens(Decision.CHOOSE_NEST, key, 0, Elementary.logistic(advantage))) {
        explain(world, park, key, city, sector, utility);
        arrival.settle(world, park, key, city, sector);
      }
    }
  }

  private static void explain(
      World world, ParkState park, long key, int city, int sector, Utility utility) {
    if (world.diary().wantsReasons()) {
      utility.explainToAnchor(
          park,
          sector,
          city,
          (reason, amount) ->
              world.diary().because(world.month(), park.index(), key, reason, amount));
      world.diary().because(world.month(), park.index(), key, Reason.TOLD, 1);
    }
  }

  private int anchorSector(Scenario scenario, TripProgramme plan, int city, long key) {
    List<Sector> sectors = scenario.sectors();
    double[] weights = new double[sectors.size()];
    for (int s = 0; s < weights.length; s++) {
      Sector sector = sectors.get(s);
      boolean addressed = plan.sectors().isEmpty() || plan.sectors().contains(sector.id());
      boolean fits = sector.trade() == SectorTrade.OWN_BUSINESS && addressed;
      var cityWeights = scenario.sourceCities().get(city).sectorWeights();
      weights[s] = fits ? sector.poolWeight() * cityWeights.getOrDefault(sector.id(), 1.0) : 0;
    }
    return Categorical.index(weights, luck.uniform(Decision.ANCHOR_SECTOR, key, 0));
  }
}
