package jiju.behaviour;

import java.util.Comparator;
import jiju.chance.Decision;
import jiju.chance.Elementary;
import jiju.chance.Luck;
import jiju.rule.Phase;
import jiju.rule.Rule;
import jiju.rule.Sentence;
import jiju.scenario.AnchorNature;
import jiju.scenario.Scenario;
import jiju.scenario.Shock;
import jiju.scenario.Subsidies.AnchorPackage;
import jiju.world.Anchor;
import jiju.world.Diary.Happening;
import jiju.world.ParkState;
import jiju.world.Reason;
import jiju.world.Tally;
import jiju.world.World;

/** Lets anchors close or move on, which unsettles those that came with them. */
@Sentence(
    zh = "龙头企业可能停业或迁出，优惠期满次年尤甚，或在冲击中最大者先走；迁出使关联企业不安、声誉受损。",
    en =
        "Anchors close or move on, most of all in the year after their tax holiday, or the largest first in a shock that says so; a departure unsettles linked firms and costs reputation.",
    source = "model 4g, 4l; assumption",
    sourceZh = "模型4g、4l；假设")
public final class AnchorExit implements Rule {
  private static final int YEAR = 12;

  private final Luck luck;
  private final Groundwork groundwork;

  public AnchorExit(Luck luck, Groundwork groundwork) {
    this.luck = luck;
    this.groundwork = groundwork;
  }

  @Override
  public Phase phase() {
    return Phase.EXIT;
  }

  @Override
  public void apply(World world) {
    for (Shock shock : world.scenario().uncertainties().shocks()) {
      if (shock.anchorsLost() > 0 && shock.from().equals(world.calendarMonth())) {
        world.parks().forEach(park -> loseLargest(world, park, shock));
      }
    }
    if (!world.scenario().uncertainties().mechanisms().exit()) {
      return;
    }
    for (ParkState park : world.parks()) {
      if (!park.anchors().isEmpty()) {
        exit(world, park, new ExitRisk(world, park, groundwork));
      }
    }
  }

  private void exit(World world, ParkState park, ExitRisk risk) {
    int month = world.calendarMonth().index();
    for (Anchor anchor : park.anchors()) {
      if (anchor.operates()) {
        double closes = 1 - Elementary.exp(-risk.perMonth(anchor));
        double departs = 1 - Elementary.exp(-departureRate(world, park, anchor));
        if (luck.happens(Decision.CLOSURE, anchor.key(), month, closes)) {
          close(world, park, anchor, risk);
        } else if (luck.happens(Decision.ANCHOR_DEPARTURE, anchor.key(), month, departs)) {
          because(
              world,
              park,
              anchor,
              Reason.RISK_DEPARTURE,
              departureRate(world, park, anchor) * YEAR);
          moveAway(world, park, anchor);
        }
      }
    }
  }

  private static void close(World world, ParkState park, Anchor anchor, ExitRisk risk) {
    if (world.diary().wantsReasons()) {
      risk.explain(anchor, (reason, amount) -> because(world, park, anchor, reason, amount));
    }
    park.counts().add(Tally.CLOSURES);
    note(world, park, anchor, Happening.CLOSED, risk.perMonth(anchor) * YEAR);
    leave(park, anchor, Tally.DEREGISTRATIONS);
    note(world, park, anchor, Happening.DEREGISTERED, 0);
  }

  private static void moveAway(World world, ParkState park, Anchor anchor) {
    leave(park, anchor, Tally.DEPARTURES);
    note(world, park, anchor, Happening.DEPARTED, anchor.workers());
    depart(world, park, anchor);
  }

  private static void because(
      World world, ParkState park, Anchor anchor, Reason reason, double amount) {
    world.diary().because(world.month(), park.index(), anchor.key(), reason, amount);
  }

  private static void note(
      World world, ParkState park, Anchor anchor, Happening happening, double amount) {
    world.diary().note(world.month(), park.index(), anchor.key(), happening, amount);
  }

  private static void loseLargest(World world, ParkState park, Shock shock) {
    Scenario scenario = world.scenario();
    park.anchors().stream()
        .filter(Anchor::operates)
        .filter(
            anchor ->
                shock.hits(
                    world.calendarMonth(),
                    scenario.sectors().get(anchor.sector()).id(),
                    scenario.sourceCities().get(anchor.city()).id()))
        .sorted(
            Comparator.comparingDouble((Anchor anchor) -> -anchor.outputOfTwelveMonths())
                .thenComparingLong(Anchor::key))
        .limit(shock.anchorsLost())
        .toList()
        .forEach(
            anchor -> {
              because(world, park, anchor, Reason.TAKEN_BY_SHOCK, 1);
              moveAway(world, park, anchor);
            });
  }

  private static double departureRate(World world, ParkState park, Anchor anchor) {
    AnchorNature nature = world.scenario().uncertainties().anchors();
    double rate = nature.departurePerYear();
    for (AnchorPackage offer : world.leversOf(park).subsidies().anchorPackages()) {
      double lapsed = world.month() - anchor.registered() - offer.taxHolidayYears() * YEAR;
      if (lapsed >= 0
          && lapsed < YEAR
          && Entitlement.anchorPackage(world, park, offer, anchor.accepted())) {
        rate += nature.departureAfterHolidayPerYear();
      }
    }
    return rate / YEAR;
  }

  private static void leave(ParkState park, Anchor anchor, Tally tally) {
    anchor.leave();
    park.vacate(anchor.floorSqm());
    park.counts().add(tally);
  }

  private static void depart(World world, ParkState park, Anchor anchor) {
    park.anchorDeparted(world.month(), anchor.sector());
    double loss = world.scenario().uncertainties().anchors().reputationLoss();
    park.setReputation(park.reputation() - loss);
  }
}
