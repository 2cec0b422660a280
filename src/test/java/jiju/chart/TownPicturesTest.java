package jiju.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jiju.analysis.Evaluation;
import jiju.analysis.Findings;
import jiju.analysis.Provenance;
import jiju.analysis.projection.GradeOdds;
import jiju.chart.plate.Ink;
import jiju.chart.plate.Layer;
import jiju.engine.Simulations;
import jiju.errand.projection.SmallProvince;
import jiju.experiment.Arm;
import jiju.experiment.Batch;
import jiju.experiment.FailurePolicy;
import jiju.experiment.Gathering;
import jiju.experiment.LocalExecutor;
import jiju.report.Dossier;
import jiju.report.Reports;
import jiju.scenario.Grade;
import jiju.store.results.sheet.Sheets;
import jiju.store.scenario.ScenarioFiles;
import jiju.unit.Language;
import jiju.unit.Month;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures and report of a world of several towns. */
class TownPicturesTest {
  @TempDir static Path folder;
  private static Optional<Findings> province = Optional.empty();

  @BeforeAll
  static void simulate() throws IOException, InterruptedException {
    Path baseline = SmallProvince.in(folder).resolve("zhejiang/baseline.json");
    Month until = Month.of(2016, 12);
    var timeline = ScenarioFiles.read(baseline, List.of()).timeline().withEnd(until);
    var nearer = ScenarioFiles.read(baseline, List.of("parks.*.siteConstant=-5")).timeline();
    List<Arm> arms =
        List.of(new Arm("baseline", timeline), new Arm("nearer", nearer.withEnd(until)));
    Batch batch = new Batch(arms, 1, 3);
    Gathering gathering = new Gathering(batch, Optional.empty(), () -> {});
    new LocalExecutor(new Simulations()::run, 2, FailurePolicy.STOP)
        .execute(batch.specifications(), gathering);
    Provenance from = new Provenance("run", "1", 1, 3, 0, timeline.first().start(), until);
    province = Optional.of(Evaluation.of(from, gathering.ensembles()));
  }

  private static Picture get(String id, Language language) {
    return Pictures.of(province.orElseThrow(), language).stream()
        .filter(picture -> picture.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void the_map_has_a_tile_for_every_town_in_blocks_by_class_of_location() {
    String svg = get("towns-map", Language.EN).svg();
    assertTrue(svg.contains("Core locations ("));
    long numbers =
        Pattern.compile("text-anchor=\"middle\">[\\d,]+</text>").matcher(svg).results().count();
    assertEquals(SmallProvince.TOWNS, numbers);
  }

  @Test
  void every_town_has_its_ground_on_the_map_of_floor() {
    Picture picture = get("zones", Language.EN);
    assertEquals(Picture.Chapter.TOWNS, picture.chapter());
    double towns =
        picture.plate().panels().stream()
            .flatMap(panel -> panel.layers().stream())
            .filter(
                layer -> layer instanceof Layer.Line line && line.stroke().ink().equals(Ink.BLACK))
            .count();
    assertEquals(SmallProvince.TOWNS, towns, "medians");
  }

  @Test
  void the_sector_mix_and_the_concentration_are_drawn_and_read_back(@TempDir Path results)
      throws IOException {
    Findings written = province.orElseThrow();
    assertTrue(get("sector-mix", Language.ZH).answer().contains("HHI"));
    assertTrue(get("towns-concentration", Language.EN).answer().contains("Gini"));
    new Sheets(results).write(written, List.of());
    Findings read = new Sheets(results).read(written.provenance(), written.cases());
    assertEquals(written.composition(), read.composition());
  }

  @Test
  void the_ranking_begins_with_the_largest_median() {
    TownSeries towns =
        TownSeries.of(
            Studio.of(province.orElseThrow(), Language.ZH),
            province.orElseThrow().baseline(),
            jiju.scenario.Metric.FIRMS);
    List<Double> medians = towns.ranked().stream().map(town -> town.band().p50()).toList();
    assertEquals(medians.stream().sorted((a, b) -> Double.compare(b, a)).toList(), medians);
    assertEquals(1, towns.shareOfLargest(SmallProvince.TOWNS), 1e-12);
    Picture picture = get("towns-ranking", Language.ZH);
    assertTrue(picture.answer().contains(towns.name(towns.ranked().get(0))));
  }

  @Test
  void the_courses_of_towns_stand_on_one_scale() {
    Picture picture = get("towns-courses", Language.EN);
    assertEquals(SmallProvince.TOWNS, picture.plate().panels().size());
    assertEquals(1, picture.plate().panels().stream().map(p -> p.y().high()).distinct().count());
  }

  @Test
  void the_report_has_a_card_of_every_town_per_mu() {
    String html = Reports.html(Dossier.of(province.orElseThrow(), List.of()), Language.ZH);
    assertTrue(html.contains("各小镇"));
    assertTrue(html.contains("亩均产出"));
    province
        .orElseThrow()
        .baseline()
        .scenario()
        .parks()
        .forEach(park -> assertTrue(html.contains(park.title().zh()), park.id()));
  }

  @Test
  void the_report_says_how_likely_each_grade_is_and_what_a_variant_changes_town_by_town() {
    String html = Reports.html(Dossier.of(province.orElseThrow(), List.of()), Language.EN);
    assertTrue(html.contains("Probability of each grade in the assessment of December 2016"));
    for (Grade grade : Grade.values()) {
      assertTrue(html.contains("<th scope=\"col\">" + grade.text().en() + "</th>"));
    }
    assertTrue(
        html.contains(
            "Difference to the baseline in firms on the register, December 2016, 8 towns"));
  }

  @Test
  void the_probabilities_of_the_grades_of_a_town_add_up() {
    List<GradeOdds> grades = province.orElseThrow().grades();
    assertEquals(2 * SmallProvince.TOWNS * 2, grades.size(), "arms, towns, Decembers");
    for (GradeOdds odds : grades) {
      double sum = odds.ungraded().value();
      for (Grade grade : Grade.values()) {
        sum += odds.of(grade).value();
      }
      assertEquals(1, sum, 1e-12);
    }
    assertTrue(grades.stream().anyMatch(odds -> odds.of(Grade.EXCELLENT).successes() > 0));
  }

  @Test
  void grades_are_read_as_they_were_written(@TempDir Path results) throws IOException {
    Findings written = province.orElseThrow();
    new Sheets(results).write(written, List.of());
    Findings read = new Sheets(results).read(written.provenance(), written.cases());
    assertEquals(written.grades(), read.grades());
  }
}
