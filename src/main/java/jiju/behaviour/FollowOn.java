package jiju.behaviour;

import jiju.chance.AgentKey;
import jiju.chance.Categorical;
import jiju.chance.Decision;
import jiju.chance.Luck;
import jiju.chance.Poisson;
import jiju.rule.Phase;
import jiju.rule.Rule;
import jiju.rule.Sentence;
import jiju.scenario.AnchorNature;
import jiju.scenario.EntityType;
import jiju.scenario.Scenario;
import jiju.scenario.Sector;
import jiju.scenario.SectorTrade;
import jiju.world.Anchor;
import jiju.world.Candidate;
import jiju.world.ParkState;
import jiju.world.World;

/** Lets anchors draw their suppliers and customers after them. */
@Sentence(
    zh = "龙头投产后两年内每月带来额外的上下游候选企业，它们下月选择。",
    en =
        "For two years an operating anchor brings extra candidates from linked sectors, who choose next month.",
    source = "model 4g; assumption (about ten followers)",
    sourceZh = "模型4g；假设（约十家跟随企业）")
public final class FollowOn implements Rule {
  private final Luck luck;

  public FollowOn(Luck luck) {
    this.luck = luck;
  }

  @Override
  public Phase phase() {
    return Phase.FOLLOW_ON;
  }

  @Override
  public void apply(World world) {
    Scenario scenario = world.scenario();
    if (!scenario.uncertainties().mechanisms().followers()) {
      return;
    }
    AnchorNature nature = scenario.uncertainties().anchors();
    for (ParkState park : world.parks()) {
      for (Anchor anchor : park.anchors()) {
        if (anchor.operates() && world.month() - anchor.opened() < nature.followMonths()) {
          draw(world, park, anchor, nature.followersPerMonth());
        }
      }
    }
  }

  private void draw(World world, ParkState park, Anchor anchor, double mean) {
    int month = world.calendarMonth().index();
    int number = Poisson.count(mean, luck.uniform(Decision.FOLLOWER_COUNT, anchor.key(), month));
    for (int i = 0; i < number; i++) {
      long key = AgentKey.child(anchor.key(), Decision.FOLLOWER_COUNT, month, i);
      int sector = linkedSector(world, anchor.sector(), key);
      EntityType type = type(world.scenario().sectors().get(sector), key);
      world.followers().add(new Candidate(key, anchor.city(), sector, type, park.index()));
    }
  }

  private int linkedSector(World world, int anchorSector, long key) {
    int sectors = world.scenario().sectors().size();
    double[] weights = new double[sectors];
    for (int s = 0; s < sectors; s++) {
      boolean own = world.scenario().sectors().get(s).trade() == SectorTrade.OWN_BUSINESS;
      weights[s] = own ? world.chain().weightOrOwn(s, anchorSector) : 0;
    }
    weights[anchorSector] = 1;
    return Categorical.index(weights, luck.uniform(Decision.FOLLOWER_SECTOR, key, 0));
  }

  private EntityType type(Sector sector, long key) {
    double u = luck.uniform(Decision.ENTITY_TYPE, key, 0);
    double individuals = (1 - sector.vehicleShare()) * sector.individualShare();
    if (u < individuals) {
      return EntityType.INDIVIDUAL_BUSINESS;
    }
    return u < individuals + sector.vehicleShare()
        ? EntityType.FUND_VEHICLE
        : EntityType.ENTERPRISE;
  }
}
