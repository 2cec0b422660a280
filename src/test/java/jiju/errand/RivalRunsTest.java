package jiju.errand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jiju.analysis.Findings;
import jiju.analysis.InventedRuns;
import jiju.analysis.rival.RivalEffect;
import jiju.experiment.FailurePolicy;
import jiju.report.Dossier;
import jiju.report.Reports;
import jiju.store.results.sheet.Sheets;
import jiju.unit.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every choice of Loudi's folder where a rival account is true, through the model. */
class RivalRunsTest {
  private static final Findings LOUDI = InventedRuns.ofFolder(2);
  private static List<RivalEffect> effects = List.of();

  @BeforeAll
  static void run() throws InterruptedException {
    effects =
        RivalRuns.of(LOUDI)
            .effects(
                Machines.here(Optional.of(2)).executor(FailurePolicy.STOP),
                new RecordedConsole().in("en"));
  }

  private static Set<String> names(java.util.function.Function<RivalEffect, String> name) {
    return effects.stream().map(name).collect(Collectors.toSet());
  }

  @Test
  void every_choice_and_no_other_variant_is_laid_on_every_rival() {
    assertEquals(Set.of("trips-inert", "internet-boom"), names(RivalEffect::account));
    assertTrue(names(RivalEffect::scenario).containsAll(Set.of("no-trips", "slow-service")));
    assertFalse(names(RivalEffect::scenario).contains("no-anchors"));
    assertFalse(names(RivalEffect::scenario).contains("trips-inert"));
  }

  @Test
  void where_trips_are_inert_their_absence_changes_nothing() {
    effects.stream()
        .filter(one -> one.scenario().equals("no-trips") && one.account().equals("trips-inert"))
        .forEach(one -> assertEquals(0, one.difference().mean(), one.metric().id()));
  }

  @Test
  void the_tables_give_them_back_equal(@TempDir Path folder) throws Exception {
    Findings findings = LOUDI.withRivals(effects);
    new Sheets(folder).write(findings, List.of());

    assertEquals(
        Set.copyOf(effects),
        Set.copyOf(new Sheets(folder).read(LOUDI.provenance(), LOUDI.cases()).rivals()));
  }

  @Test
  void the_report_gives_every_choice_under_every_account_with_the_range() {
    Dossier dossier = Dossier.of(LOUDI.withRivals(effects), List.of());

    assertTrue(Reports.html(dossier, Language.ZH).contains("换一种解释，举措的效果如何"));
    assertTrue(Reports.html(dossier, Language.EN).contains("under rival accounts"));
    assertFalse(
        Reports.html(Dossier.of(LOUDI, List.of()), Language.EN).contains("under rival accounts"));
  }
}
