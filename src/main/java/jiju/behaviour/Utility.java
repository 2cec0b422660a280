package jiju.behaviour;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjDoubleConsumer;
import jiju.chance.Elementary;
import jiju.scenario.EntityType;
import jiju.scenario.LocationChoice;
import jiju.scenario.Mechanisms;
import jiju.scenario.Park;
import jiju.scenario.RailService;
import jiju.scenario.Rival;
import jiju.scenario.Scenario;
import jiju.scenario.Sector;
import jiju.scenario.SourceCity.Travel;
import jiju.world.Census;
import jiju.world.ParkState;
import jiju.world.Reason;
import jiju.world.World;

/**
 * The observable utility of every alternative in the month that it was made for (model 4e).
 *
 * <p>V = α + b·(β·S + β_q(q−½) + β_T·A + γ ln(1+n) + γₓ ln(1+Σwn') + φ ln(1+N^A) + β_R(R−½) + τ·tie
 * − β_W·W − β_X·congestion − β_V·max(0, vacancy−½)). Every β is a semi-elasticity of inflow at the
 * reference; b = 1 / ((1−s)/λ + s(1−P_nest)) keeps it one whatever the dissimilarity λ (definitions
 * 1). Stocks are those of the start of the month.
 */
public final class Utility {
  private static final Reason[] COMMON = {
    Reason.QUALITY,
    Reason.OWN_SECTOR,
    Reason.CHAIN,
    Reason.ANCHORS,
    Reason.WAIT,
    Reason.REPUTATION,
    Reason.CONGESTION,
    Reason.VACANCY
  };

  private final World world;
  private final Scenario scenario;
  private final LocationChoice choice;
  private final Mechanisms on;
  private final EntrySize sizes;
  private final PoolShocks shocks;
  private final double[][] common;
  private final double scale;

  public Utility(World world, EntrySize sizes) {
    this.world = world;
    this.scenario = world.scenario();
    this.choice = scenario.uncertainties().choice();
    this.on = scenario.uncertainties().mechanisms();
    this.sizes = sizes;
    this.shocks = PoolShocks.in(world);
    this.common = new double[world.parks().size()][scenario.sectors().size()];
    for (double[] park : common) {
      Arrays.fill(park, Double.NaN);
    }
    this.scale = scale(choice);
  }

  /** b: raw coefficient of one unit of semi-elasticity at the reference. */
  public static double scale(LocationChoice choice) {
    double share = choice.referenceShareInNest();
    double nest = choice.referenceNestProbability();
    return 1 / ((1 - share) / choice.dissimilarity() + share * (1 - nest));
  }

  /**
   * Utility of a park for a micro-firm, without what depends on its city and tie.
   *
   * @param subsidyPercent subsidies and rent in percent of value added
   */
  double ofPark(ParkState park, int sector, double subsidyPercent) {
    double money = choice.subsidy() * subsidyPercent;
    return place(park).siteConstant() + scale * (common(park, sector) + money);
  }

  /** Utility of a park for an anchor from a city. */
  public double ofParkForAnchor(ParkState park, int sector, int city) {
    double constant = scenario.uncertainties().anchors().siteUtility();
    double money = choice.subsidy() * anchorSubsidyPercent(park, sector);
    return constant + scale * (common(park, sector) + money) + ofOrigin(park, city, false);
  }

  private double anchorSubsidyPercent(ParkState park, int sector) {
    var nature = scenario.uncertainties().anchors();
    Sector line = scenario.sectors().get(sector);
    double revenue =
        nature.revenueMedianYuan()
            * Elementary.exp(nature.revenueSigma() * nature.revenueSigma() / 2);
    double lot = Lot.sqm(place(park), world.calendarMonth(), line, nature.workersMedian());
    return new SubsidyValue(world, park).percent(line, EntityType.ANCHOR, revenue, lot);
  }

  private double common(ParkState park, int sector) {
    double[] known = common[park.index()];
    if (Double.isNaN(known[sector])) {
      known[sector] = sumOfCommon(park, sector);
    }
    return known[sector];
  }

  private double sumOfCommon(ParkState park, int sector) {
    double sum = 0;
    for (Reason pull : COMMON) {
      sum += common(pull, park, sector);
    }
    return sum;
  }

  /** One of the parts of utility that all firms of a sector share, in semi-elasticities. */
  private double common(Reason pull, ParkState park, int sector) {
    Census census = park.census();
    return switch (pull) {
      case QUALITY -> choice.quality() * (qualityFor(park, sector) - 0.5);
      case OWN_SECTOR ->
          on.ownSectorAgglomeration()
              ? choice.sameSector() * Elementary.log(1 + census.operating(sector))
              : 0;
      case CHAIN ->
          on.chainAgglomeration()
              ? choice.linkedSectors() * Elementary.log(1 + world.chain().linked(sector, census))
              : 0;
      case ANCHORS ->
          on.anchorAttraction()
              ? choice.anchors() * Elementary.log(1 + world.chain().anchors(sector, census))
              : 0;
      case WAIT -> on.desk() ? -choice.waitPerDay() * park.desk().waitDays() : 0;
      case REPUTATION -> choice.reputation() * (park.reputation() - 0.5);
      case CONGESTION ->
          on.congestion() ? -choice.congestion() * congestion(census.occupancy()) : 0;
      case VACANCY ->
          on.vacancyStigma()
              ? -choice.vacancyStigma() * Math.max(0, 1 - census.occupancy() - 0.5)
              : 0;
      default -> throw new IllegalArgumentException("not shared by all: " + pull);
    };
  }

  /**
   * Tells the parts of the utility of a park for a micro-firm; they add up to {@link #ofPark} and
   * {@link #ofOrigin}.
   */
  void explain(
      ParkState park,
      int sector,
      double subsidyPercent,
      int city,
      boolean tie,
      ObjDoubleConsumer<Reason> to) {
    to.accept(Reason.SITE, place(park).siteConstant());
    to.accept(Reason.SUBSIDY, scale * choice.subsidy() * subsidyPercent);
    explain(park, sector, city, tie, to);
  }

  /** Tells the parts of the utility of a park for an anchor. */
  public void explainToAnchor(ParkState park, int sector, int city, ObjDoubleConsumer<Reason> to) {
    double percent = anchorSubsidyPercent(park, sector);
    to.accept(Reason.SITE, scenario.uncertainties().anchors().siteUtility());
    to.accept(Reason.SUBSIDY, scale * choice.subsidy() * percent);
    explain(park, sector, city, false, to);
    to.accept(Reason.ELSEWHERE, ofElsewhere(city));
    to.accept(Reason.SUBSIDY_WORTH, percent);
  }

  private void explain(
      ParkState park, int sector, int city, boolean tie, ObjDoubleConsumer<Reason> to) {
    for (Reason pull : COMMON) {
      to.accept(pull, scale * common(pull, park, sector));
    }
    to.accept(Reason.ACCESS, scale * choice.accessibility() * accessibility(park, city));
    to.accept(Reason.TIE, scale * ties(park, city, tie));
  }

  private double qualityFor(ParkState park, int sector) {
    return Quality.of(place(park), world.calendarMonth(), scenario.sectors().get(sector).id());
  }

  private static double congestion(double occupancy) {
    double tight = Math.max(0, (occupancy - 0.9) / 0.1);
    return tight * tight;
  }

  /** What the founder's city and tie add to the utility of a park. */
  double ofOrigin(ParkState park, int city, boolean tie) {
    return scale * (choice.accessibility() * accessibility(park, city) + ties(park, city, tie));
  }

  private double ties(ParkState park, int city, boolean tie) {
    return tie && on.ties() && isHomely(park, city) ? choice.tie() : 0;
  }

  /**
   * Whether the tie of founders in a city speaks of a park: those at home in a city of parks are
   * tied to these, all others to wherever the parks lie.
   */
  private boolean isHomely(ParkState park, int city) {
    return world.reach().homeOf(park.index()) == city || !world.reach().isHome(city);
  }

  private double accessibility(ParkState park, int city) {
    Optional<Travel> found = scenario.sourceCities().get(city).findTravel(place(park));
    if (found.isEmpty()) {
      return world.reach().homeOf(park.index()) == city ? 1 : 0;
    }
    Travel travel = found.get();
    return Elementary.exp(-travel.conventionalHours() / choice.travelScaleHours())
        + (travel.directHighSpeedRail() ? rail(park.index()) : 0);
  }

  /** What the trains of the month add to the accessibility of a park (position). */
  double rail(int park) {
    if (!on.rail()) {
      return 0;
    }
    double best = 0;
    for (RailService service : world.leversOf(park).rail()) {
      if (!service.opens().isAfter(world.calendarMonth())) {
        double trains = choice.perDailyTrain() * service.extraTrainsPerDay();
        best = Math.max(best, choice.directRail() + Math.min(choice.dailyTrainsCap(), trains));
      }
    }
    return best;
  }

  /** Utility of staying or going elsewhere: 0, and more where rail carries local founders away. */
  public double ofElsewhere(int city) {
    for (int park : world.reach().parksOf(city)) {
      if (world.reach().homeOf(park) == city && rail(park) > 0) {
        return choice.railSiphon();
      }
    }
    return 0;
  }

  /** Utility of the aggregate rival. */
  double ofRival(int sector, int city) {
    String id = scenario.sectors().get(sector).id();
    double moved = shocks.rival(id, scenario.sourceCities().get(city).id());
    return withAlternatives(id, rivalAtRest(id) + answer(sector)) + moved;
  }

  /**
   * Utility of the rival together with the places beside it, λ·ln Σ N·exp(V/λ): whoever chooses
   * among them chooses as if they were one (McFadden's inclusive value).
   */
  private double withAlternatives(String sector, double rival) {
    List<Rival.Alternative> places = scenario.uncertainties().rival().alternatives();
    double lambda = choice.dissimilarity();
    double beside = 0;
    for (Rival.Alternative place : places) {
      if (place.takes(sector)) {
        beside += place.number() * Elementary.exp(place.utility() / lambda);
      }
    }
    return beside == 0 ? rival : lambda * Elementary.log(Elementary.exp(rival / lambda) + beside);
  }

  /** Whether the utility of the rival is the same as in other months of which this is true. */
  boolean rivalRests() {
    return shocks.spareRival()
        && scenario.uncertainties().rival().response() == Rival.Response.NONE;
  }

  private double rivalAtRest(String sector) {
    Rival rival = scenario.uncertainties().rival();
    Map<String, Double> bySector = rival.utilityBySector();
    return bySector.isEmpty() ? rival.utility() : bySector.getOrDefault(sector, rival.utility());
  }

  private double answer(int sector) {
    double strength =
        switch (scenario.uncertainties().rival().response()) {
          case NONE -> 0;
          case MATCH -> 1;
          case UNDERCUT -> 1.5;
        };
    double most = 0;
    for (ParkState park : strength > 0 ? world.parks() : java.util.List.<ParkState>of()) {
      Sector line = scenario.sectors().get(sector);
      EntityType type = EntityType.ENTERPRISE;
      double lot = Lot.sqm(place(park), world.calendarMonth(), line, sizes.meanWorkers(type));
      double percent =
          new SubsidyValue(world, park)
              .subsidyPercent(line, type, sizes.meanRevenueYuan(line, type), lot);
      most = Math.max(most, percent);
    }
    return strength * scale * choice.subsidy() * most;
  }

  private Park place(ParkState park) {
    return scenario.parks().get(park.index());
  }
}
