package jiju.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import jiju.analysis.Findings;
import jiju.analysis.InventedRuns;
import jiju.analysis.statistics.Band;
import jiju.scenario.Metric;
import jiju.store.scenario.ScenarioFiles;
import jiju.unit.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportsTest {
  private static final Findings COMPARED = InventedRuns.ofFolder(12);
  private static final Pattern TAG = Pattern.compile("</?([a-z0-9]+)");

  @Test
  void both_languages_have_the_same_structure() {
    assertEquals(tags(html(COMPARED, Language.ZH)), tags(html(COMPARED, Language.EN)));
  }

  @ParameterizedTest
  @EnumSource
  void a_report_needs_nothing_but_itself(Language language) {
    String html = html(COMPARED, language).replace("http://www.w3.org/2000/svg", "");

    for (String reference :
        List.of("http://", "https://", "src=", "href=", "url(", "@import", "<script", "<link")) {
      assertFalse(html.contains(reference), reference);
    }
  }

  @ParameterizedTest
  @EnumSource
  void no_place_of_a_sentence_is_left_open_and_no_number_is_none(Language language) {
    String html = html(COMPARED, language);

    assertFalse(Pattern.compile("\\{\\d\\}").matcher(html).find());
    assertFalse(html.contains("NaN"));
    assertFalse(html.contains("Infinity"));
    assertFalse(html.contains("Optional["));
  }

  @Test
  void the_same_dossier_gives_the_same_bytes() {
    assertEquals(html(COMPARED, Language.ZH), html(COMPARED, Language.ZH));
  }

  @Test
  void it_says_on_every_page_that_it_is_no_forecast() {
    String html = html(COMPARED, Language.ZH);

    assertTrue(html.contains("@bottom-left { content: \"模型推演，非预测\""));
    assertTrue(html.contains("<p class=\"mark\">模型推演，非预测</p>"));
  }

  @Test
  void the_first_page_tells_the_median_and_the_band_that_were_found() {
    Band band =
        COMPARED
            .findSeries(COMPARED.baseline().id(), "all", Metric.FIRMS)
            .map(series -> series.at(COMPARED.judgedAt()))
            .orElseThrow();

    String found =
        String.format(
            Locale.ROOT, "在册主体数：2019年12月为%.0f家（%.0f至%.0f家）；", band.p50(), band.p05(), band.p95());
    assertTrue(html(COMPARED, Language.ZH).contains(found), found);
  }

  @Test
  void a_title_with_markup_in_it_breaks_nothing(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("evil.json");
    String base = InventedRuns.BASELINE.toAbsolutePath().toString().replace('\\', '/');
    Files.writeString(
        file,
        "{\"extends\": \""
            + base
            + "\", \"id\": \"evil\", \"title\": \"<script>alert('x')</script>\","
            + " \"levers\": {\"trips\": []}}");
    Findings findings = InventedRuns.ofVariant(8, file);

    for (Language language : Language.values()) {
      String html = html(findings, language);
      assertFalse(html.contains("<script"));
      assertTrue(html.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"));
    }
  }

  @Test
  void one_scenario_alone_makes_no_claim_about_levers() {
    String html = html(InventedRuns.ofBaseline(8), Language.EN);

    assertTrue(html.contains("nothing is concluded about what any lever brings or costs"));
    assertFalse(html.contains("<h2>Levers compared</h2>"));
  }

  @Test
  void per_mu_figures_print_their_denominator() {
    assertTrue(html(COMPARED, Language.ZH).contains("分母：规划用地3750亩"));
  }

  @Test
  void what_is_assumed_and_how_to_check_it_is_told() {
    Dossier dossier =
        Dossier.of(COMPARED, List.of())
            .withParameters(ScenarioFiles.read(InventedRuns.BASELINE, List.of()).parameters())
            .withDigests(Map.of("runs.csv", "0123abcd"));
    String html = Reports.html(dossier, Language.ZH);

    assertTrue(html.contains("parks.loudi.serviceDesk.clerks"));
    assertTrue(html.contains("levers.trips.*.heads"));
    assertTrue(html.contains("0123abcd"));
    COMPARED
        .baseline()
        .scenario()
        .caveats()
        .forEach(caveat -> assertTrue(html.contains(caveat.text().zh().substring(0, 8))));
  }

  @Test
  void what_cannot_be_paired_is_named() {
    String html = html(COMPARED, Language.ZH);

    assertTrue(html.contains("“没有招商出访”：赴北京招商、"));
    assertTrue(html.contains("“没有龙头企业”：龙头企业"));
  }

  private static String html(Findings findings, Language language) {
    return Reports.html(Dossier.of(findings, List.of()), language);
  }

  private static List<String> tags(String html) {
    return TAG.matcher(html).results().map(tag -> tag.group()).toList();
  }
}
