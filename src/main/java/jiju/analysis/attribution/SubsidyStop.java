package jiju.analysis.attribution;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import jiju.scenario.Subsidies;
import jiju.scenario.Subsidies.AnchorPackage;
import jiju.scenario.Subsidies.FitOutGrant;
import jiju.scenario.Subsidies.RentRelief;
import jiju.scenario.Subsidies.ReverseGrant;
import jiju.scenario.Subsidies.TalentFlats;
import jiju.scenario.Subsidies.TaxRebate;
import jiju.scenario.Timeline;
import jiju.unit.Month;

/** Ends every subsidy for newcomers in a month; what was promised before is kept. */
final class SubsidyStop {
  private SubsidyStop() {}

  /** The timeline whose last offers are made in the month before the given one. */
  static Timeline from(Month stop, Timeline timeline) {
    return new Timeline(
        timeline.chapters().stream()
            .map(
                chapter ->
                    new Timeline.Chapter(
                        chapter.from(),
                        chapter
                            .scenario()
                            .withLevers(
                                chapter
                                    .scenario()
                                    .levers()
                                    .withSubsidies(
                                        until(
                                            stop.plus(-1),
                                            chapter.scenario().levers().subsidies())))))
            .toList());
  }

  private static Subsidies until(Month last, Subsidies all) {
    return new Subsidies(
        ended(
            all.reverseGrants(),
            ReverseGrant::from,
            ReverseGrant::to,
            last,
            (offer, to) ->
                new ReverseGrant(
                    offer.id(),
                    offer.park(),
                    offer.from(),
                    to,
                    offer.amountYuan(),
                    offer.minimumLotSqm(),
                    offer.sectors(),
                    offer.when())),
        ended(
            all.rentRelief(),
            RentRelief::from,
            RentRelief::to,
            last,
            (offer, to) ->
                new RentRelief(
                    offer.id(),
                    offer.park(),
                    offer.from(),
                    to,
                    offer.share(),
                    offer.months(),
                    offer.when())),
        ended(
            all.taxRebates(),
            TaxRebate::from,
            TaxRebate::to,
            last,
            (offer, to) ->
                new TaxRebate(
                    offer.id(),
                    offer.park(),
                    offer.from(),
                    to,
                    offer.shareYears1To3(),
                    offer.shareYears4To5(),
                    offer.types(),
                    offer.when())),
        ended(
            all.fitOutGrants(),
            FitOutGrant::from,
            FitOutGrant::to,
            last,
            (offer, to) ->
                new FitOutGrant(
                    offer.id(), offer.park(), offer.from(), to, offer.yuanPerSqm(), offer.when())),
        ended(all.talentFlats(), TalentFlats::from, TalentFlats::from, last, (offer, to) -> offer),
        ended(
            all.anchorPackages(),
            AnchorPackage::from,
            AnchorPackage::to,
            last,
            (offer, to) ->
                new AnchorPackage(
                    offer.id(),
                    offer.park(),
                    offer.from(),
                    to,
                    offer.cashYuan(),
                    offer.taxHolidayYears(),
                    offer.clawbackShare())));
  }

  /** The offers that have begun by the last month, none of them open longer. */
  private static <T> List<T> ended(
      List<T> offers,
      Function<T, Month> from,
      Function<T, Month> to,
      Month last,
      BiFunction<T, Month, T> ending) {
    return offers.stream()
        .filter(offer -> !from.apply(offer).isAfter(last))
        .map(offer -> to.apply(offer).isAfter(last) ? ending.apply(offer, last) : offer)
        .toList();
  }
}
