package jiju.policy;

import java.util.Arrays;
import java.util.List;
import jiju.behaviour.Entitlement;
import jiju.behaviour.Quality;
import jiju.rule.Phase;
import jiju.rule.Rule;
import jiju.rule.Sentence;
import jiju.scenario.Budget;
import jiju.scenario.EntityType;
import jiju.scenario.FiscalRules;
import jiju.scenario.Instrument;
import jiju.scenario.Park;
import jiju.scenario.Scenario;
import jiju.scenario.Sector;
import jiju.scenario.Subsidies;
import jiju.world.Anchor;
import jiju.world.FirmTable;
import jiju.world.Ledger;
import jiju.world.ParkState;
import jiju.world.Picks;
import jiju.world.Stretch;
import jiju.world.Stretches;
import jiju.world.Tally;
import jiju.world.Traits;
import jiju.world.World;

/** Settles the month between park and firms: tax, rent, subsidies, running costs. */
@Sentence(
    zh = "按月结算税收、租金与各项补贴；预算用尽则拖欠，失信有损声誉。",
    en =
        "Tax, rent and subsidies are settled each month; an exhausted budget leaves promises unpaid, which costs reputation.",
    source = "model 4k, 4o; seed L18, L19, Y5, Y6 [F10]; definitions 12, 23, 26",
    sourceZh = "模型4k、4o；报道L18、L19、Y5、Y6 [F10]；定义12、23、26")
public final class PublicAccounts implements Rule {
  private static final int YEAR = 12;

  private final Picks openings = new Picks();

  @Override
  public Phase phase() {
    return Phase.ACCOUNTS;
  }

  @Override
  public void apply(World world) {
    List<Month> months = world.parks().stream().map(park -> new Month(world, park)).toList();
    Stretches stretches = world.stretches();
    Settled[] settled = new Settled[stretches.size()];
    openings.gather(
        world,
        (rows, hand, picked) ->
            settled[rows.number()] = months.get(rows.park().index()).settle(rows, picked));
    for (ParkState park : world.parks()) {
      Month month = months.get(park.index());
      month.takeIn(stretches.ofPark(park, Arrays.asList(settled)));
      for (int row : openings.of(park)) {
        month.welcome(row);
      }
      month.settleAnchors();
      month.payRunningCosts();
      month.close();
    }
  }

  /** What the firms of a stretch come to in a month, in yuan. */
  private record Settled(
      double output, double tax, double rent, double rentForgone, double rebates) {}

  /** The accounts of one park in one month while they are being made. */
  private static final class Month {
    private final World world;
    private final ParkState park;
    private final Scenario scenario;
    private final Park place;
    private final FiscalRules fiscal;
    private final Subsidies subsidies;
    private final boolean subsidised;
    private final Relief relief;
    private final double[] taxShare;
    private final double[] taxOfMonthOnAssets;
    private double output;
    private double tax;
    private double rent;
    private double rentForgone;
    private double rebates;
    private double fitOut;
    private double reverse;
    private double packages;

    Month(World world, ParkState park) {
      this.world = world;
      this.park = park;
      this.scenario = world.scenario();
      this.place = scenario.parks().get(park.index());
      this.fiscal = scenario.uncertainties().fiscal();
      this.subsidies = world.leversOf(park).subsidies();
      this.subsidised = scenario.uncertainties().mechanisms().subsidies();
      this.relief = new Relief(world, park);
      this.taxShare = scenario.sectors().stream().mapToDouble(Sector::taxShareOfOutput).toArray();
      this.taxOfMonthOnAssets = taxOfMonthOnAssets(scenario);
    }

    /** Settles with the firms of a stretch, and picks those that opened this month. */
    Settled settle(Stretch rows, Picks.Rows opened) {
      FirmTable firms = park.firms();
      byte[] status = firms.status();
      byte[] sector = firms.sector();
      byte[] traits = firms.traits();
      short[] registered = firms.registered();
      short[] since = firms.since();
      float[] floor = firms.floorSqm();
      float[] yuan = firms.output(world.month());
      boolean holdsAssets = firms.holdsAssets();
      float[] assets = firms.assetsYuan();
      double rentPerSqm = place.rentYuanPerSqmMonth();
      double retainedShare = fiscal.retainedShare();
      double[] rentShare = relief.rentShare();
      double[][] taxBack = relief.taxShare();
      int month = world.month();
      double outputs = 0;
      double taxes = 0;
      double rents = 0;
      double forgone = 0;
      double given = 0;
      for (int row = rows.from(), to = rows.to(); row < to; row++) {
        if (status[row] == FirmTable.OPERATING) {
          int age = relief.place(month - registered[row]);
          double paid = taxShare[sector[row]] * yuan[row];
          if (holdsAssets) {
            paid += taxOfMonthOnAssets[sector[row]] * assets[row];
          }
          double due = rentPerSqm * floor[row];
          double waived = rentShare[age];
          outputs += yuan[row];
          taxes += paid;
          forgone += waived * due;
          rents += (1 - waived) * due;
          given += taxBack[Traits.type(traits[row])][age] * (retainedShare * paid);
          if (since[row] == month) {
            opened.add(row);
          }
        }
      }
      return new Settled(outputs, taxes, rents, forgone, given);
    }

    void takeIn(List<Settled> stretches) {
      for (Settled firms : stretches) {
        output += firms.output;
        tax += firms.tax;
        rent += firms.rent;
        rentForgone += firms.rentForgone;
        rebates += firms.rebates;
      }
    }

    /** Tax of a month as a share of assets, by sector. */
    private static double[] taxOfMonthOnAssets(Scenario scenario) {
      return scenario.sectors().stream()
          .mapToDouble(
              line -> line.assets().map(held -> held.taxShareOfAssets() / YEAR).orElse(0.0))
          .toArray();
    }

    /** What is paid to a firm that opens, and promised if it is registered this month. */
    void welcome(int row) {
      if (!subsidised) {
        return;
      }
      FirmTable firms = park.firms();
      int registered = firms.registered()[row];
      int sector = firms.sector()[row];
      grantAtOpening(sector, firms.floorSqm()[row], registered);
      if (registered == world.month()) {
        double due = place.rentYuanPerSqmMonth() * firms.floorSqm()[row];
        double paid = taxShare[sector] * firms.output(world.month())[row];
        if (firms.holdsAssets()) {
          paid += taxOfMonthOnAssets[sector] * firms.assetsYuan()[row];
        }
        double retained = fiscal.retainedShare() * paid;
        promise(due, retained, firms.type(row), registered);
      }
    }

    private void grantAtOpening(int sector, double lotSqm, int registered) {
      for (Subsidies.FitOutGrant grant : subsidies.fitOutGrants()) {
        if (Entitlement.fitOut(world, park, grant, registered)) {
          double share = Entitlement.share(world, park, grant.park(), registered);
          fitOut += share * grant.yuanPerSqm() * lotSqm;
        }
      }
      for (Subsidies.ReverseGrant grant : subsidies.reverseGrants()) {
        boolean inTime =
            !world.calendarMonth().isBefore(grant.from())
                && !world.calendarMonth().isAfter(grant.to());
        boolean here = Entitlement.isHere(world, park, grant.park());
        String line = scenario.sectors().get(sector).id();
        if (here && inTime && grant.isEarnedBy(line, lotSqm)) {
          reverse += grant.amountYuan();
        }
      }
    }

    private void promise(double rentPerMonth, double retained, EntityType type, int registered) {
      for (Subsidies.RentRelief relief : subsidies.rentRelief()) {
        if (Entitlement.rentRelief(world, park, relief, registered)) {
          double share = Entitlement.share(world, park, relief.park(), registered);
          double yuan = share * relief.share() * relief.months() * rentPerMonth;
          park.ledger().promise(Instrument.RENT_FORGONE, yuan);
        }
      }
      for (Subsidies.TaxRebate rebate : subsidies.taxRebates()) {
        if (Entitlement.taxRebate(world, park, rebate, type, registered)) {
          double months = YEAR * (3 * rebate.shareYears1To3() + 2 * rebate.shareYears4To5());
          double share = Entitlement.share(world, park, rebate.park(), registered);
          park.ledger().promise(Instrument.TAX_REBATE, share * months * retained);
        }
      }
    }

    void settleAnchors() {
      for (Anchor anchor : park.anchors()) {
        if (anchor.operates()) {
          settleAnchor(anchor);
        } else if (subsidised && anchor.stage() == Anchor.Stage.GONE) {
          clawBack(anchor);
        }
      }
    }

    private void settleAnchor(Anchor anchor) {
      double yuan = anchor.output(world.month());
      double paid = scenario.sectors().get(anchor.sector()).taxShareOfOutput() * yuan;
      int age = world.month() - anchor.registered();
      double due = place.rentYuanPerSqmMonth() * anchor.floorSqm();
      double waived = relief.rentShare()[relief.place(age)];
      output += yuan;
      tax += paid;
      rentForgone += waived * due;
      rent += (1 - waived) * due;
      if (subsidised) {
        double retained = fiscal.retainedShare() * paid;
        double rebate = relief.taxShare()[EntityType.ANCHOR.ordinal()][relief.place(age)];
        rebates += rebate * retained;
        packages += (1 - rebate) * holiday(anchor, age) * retained + cashOnLanding(anchor);
      }
    }

    private double holiday(Anchor anchor, int age) {
      for (Subsidies.AnchorPackage offer : subsidies.anchorPackages()) {
        if (age < offer.taxHolidayYears() * YEAR
            && Entitlement.anchorPackage(world, park, offer, anchor.accepted())) {
          return 1;
        }
      }
      return 0;
    }

    private double cashOnLanding(Anchor anchor) {
      double cash = 0;
      for (Subsidies.AnchorPackage offer : subsidies.anchorPackages()) {
        boolean lands = anchor.opened() == world.month();
        if (lands && Entitlement.anchorPackage(world, park, offer, anchor.accepted())) {
          cash += offer.cashYuan();
          anchor.receiveCash(offer.cashYuan());
          park.ledger().promise(Instrument.ANCHOR_PACKAGES, offer.cashYuan());
        }
      }
      return cash;
    }

    private void clawBack(Anchor anchor) {
      boolean early = world.month() - anchor.registered() < 5 * YEAR;
      for (Subsidies.AnchorPackage offer : subsidies.anchorPackages()) {
        if (early
            && anchor.cashReceived() > 0
            && Entitlement.anchorPackage(world, park, offer, anchor.accepted())) {
          double back = offer.clawbackShare() * anchor.cashReceived();
          park.ledger().book(Instrument.ANCHOR_PACKAGES, -back);
          anchor.receiveCash(-anchor.cashReceived());
        }
      }
    }

    void payRunningCosts() {
      Ledger ledger = park.ledger();
      double clerks = place.serviceDesk().clerks();
      double desk = clerks * fiscal.clerkYuanPerYear() / YEAR;
      boolean guides = place.serviceDesk().guidance() > 0;
      double guidance =
          guides ? fiscal.guidanceYuanPerFile() * park.counts().ofMonth(Tally.SIGNED) : 0;
      ledger.book(Instrument.SERVICE_DESK, desk + guidance);
      for (Park.Amenity amenity : place.amenities()) {
        if (amenity.ordered().equals(world.calendarMonth())) {
          ledger.book(Instrument.AMENITY_CAPITAL, amenity.units() * amenity.capitalYuanPerUnit());
        }
        if (Quality.inUse(amenity, world.calendarMonth())) {
          double running = amenity.units() * amenity.runningYuanPerUnitYear() / YEAR;
          ledger.book(Instrument.AMENITIES, running);
        }
      }
      for (Subsidies.TalentFlats flats : subsidies.talentFlats()) {
        boolean here = Entitlement.isHere(world, park, flats.park());
        if (here && subsidised && !flats.from().isAfter(world.calendarMonth())) {
          ledger.book(Instrument.TALENT_FLATS, flats.flats() * flats.rentGapYuanPerFlatMonth());
        }
      }
    }

    void close() {
      park.noteMoney(world.month(), output, tax);
      Ledger ledger = park.ledger();
      ledger.book(Instrument.TAX_RETAINED, fiscal.retainedShare() * tax);
      ledger.book(Instrument.RENT, rent);
      ledger.book(Instrument.RENT_FORGONE, rentForgone);
      pay(Instrument.REVERSE_SUBSIDY, reverse);
      pay(Instrument.FIT_OUT, fitOut);
      pay(Instrument.TAX_REBATE, rebates);
      pay(Instrument.ANCHOR_PACKAGES, packages);
    }

    private void pay(Instrument line, double yuan) {
      if (!park.ledger().paySubsidy(line, yuan, budgetOfYear())) {
        park.counts().add(Tally.BROKEN_PROMISES);
      }
    }

    private double budgetOfYear() {
      double sum = 0;
      boolean limited = false;
      for (Budget budget : world.leversOf(park).budgets()) {
        if (Entitlement.isHere(world, park, budget.park())) {
          sum += budget.yuanPerYear();
          limited = true;
        }
      }
      return limited ? sum : Double.MAX_VALUE;
    }
  }
}
