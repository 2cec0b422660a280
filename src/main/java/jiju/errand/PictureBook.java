package jiju.errand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jiju.analysis.Case;
import jiju.analysis.Findings;
import jiju.chart.Picture;
import jiju.chart.Pictures;
import jiju.chart.press.Lettering;
import jiju.report.Dossier;
import jiju.report.Illustration;
import jiju.report.Reports;
import jiju.scenario.form.Parameter;
import jiju.store.results.Sha256;
import jiju.store.scenario.ScenarioFiles;
import jiju.unit.Language;

/**
 * Draws every chart as SVG in both languages and as PNG in the language of the messages, and writes
 * the report in both.
 */
public final class PictureBook implements Publisher {
  private static final String CHARTS = "charts";
  private static final List<String> DIGESTED = List.of("runs.csv", "series.csv");

  @Override
  public void check(Optional<String> font) {
    if (font.isPresent() && Lettering.isPossible()) {
      lettering(font);
    }
  }

  @Override
  public void publish(
      Findings findings, Path results, Path folder, Optional<String> font, Console console)
      throws IOException, InterruptedException {
    if (!Lettering.isPossible()) {
      console.warn(Lettering.noticeOfNone());
      for (Language language : Language.values()) {
        writeReport(findings, results, folder, List.of(), language);
      }
      return;
    }
    Lettering lettering = lettering(font);
    lettering.notice(console.language()).ifPresent(console::warn);
    Path charts = Files.createDirectories(folder.resolve(CHARTS));
    for (Language language : Language.values()) {
      List<Drawn> drawn = draw(Pictures.of(findings, language));
      for (Drawn one : drawn) {
        String name = one.picture().id() + "." + language.code() + ".svg";
        Files.writeString(charts.resolve(name), one.svg());
      }
      writeReport(findings, results, folder, drawn, language);
      heedInterruption();
    }
    print(Pictures.of(findings, lettering.languageFor(console.language())), lettering, charts);
    heedInterruption();
  }

  /**
   * The report in one language, of findings that stand in no folder.
   *
   * @param parameters of the baseline, for the chapter of assumptions
   */
  public static String page(Findings findings, List<Parameter> parameters, Language language) {
    List<Drawn> drawn = Lettering.isPossible() ? draw(Pictures.of(findings, language)) : List.of();
    return Reports.html(
        Dossier.of(findings, illustrations(drawn)).withParameters(parameters), language);
  }

  private static void writeReport(
      Findings findings, Path results, Path folder, List<Drawn> drawn, Language language)
      throws IOException {
    Files.writeString(
        folder.resolve("report." + language.code() + ".html"),
        Reports.html(dossier(findings, results, drawn), language));
  }

  static Lettering lettering(Optional<String> font) {
    try {
      return Lettering.find(font);
    } catch (IllegalArgumentException unknown) {
      String name = font.orElse("");
      throw BadInput.of(
          "--font " + name + "：找不到这一字体，或文件不是字体。",
          "--font " + name + ": no such font, or the file is none.");
    }
  }

  private record Drawn(Picture picture, String svg) {}

  private static List<Drawn> draw(List<Picture> pictures) {
    return pictures.parallelStream().map(one -> new Drawn(one, one.svg())).toList();
  }

  private static void print(List<Picture> pictures, Lettering lettering, Path charts) {
    pictures.parallelStream()
        .forEach(
            picture -> {
              try {
                Files.write(charts.resolve(picture.id() + ".png"), picture.png(lettering));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private static Dossier dossier(Findings findings, Path results, List<Drawn> drawn)
      throws IOException {
    return Dossier.of(findings, illustrations(drawn))
        .withParameters(parameters(findings, results))
        .withDigests(digests(findings, results));
  }

  private static List<Illustration> illustrations(List<Drawn> drawn) {
    return drawn.stream()
        .map(
            one ->
                new Illustration(
                    Illustration.Chapter.valueOf(one.picture().chapter().name()),
                    one.picture().id(),
                    one.svg()))
        .toList();
  }

  private static Path scenarioFile(Case one, Path results) {
    return results.resolve("scenario").resolve(one.id() + ".json");
  }

  private static List<Parameter> parameters(Findings findings, Path results) {
    Path file = scenarioFile(findings.baseline(), results);
    return Files.exists(file) ? ScenarioFiles.read(file, List.of()).parameters() : List.of();
  }

  private static Map<String, String> digests(Findings findings, Path results) throws IOException {
    Map<String, String> digests = new TreeMap<>();
    for (Case one : findings.cases()) {
      add("scenario/" + one.id() + ".json", scenarioFile(one, results), digests);
    }
    for (String name : DIGESTED) {
      add(name, results.resolve(name), digests);
    }
    return digests;
  }

  private static void add(String name, Path file, Map<String, String> digests) throws IOException {
    if (Files.exists(file)) {
      digests.put(name, Sha256.of(file));
    }
  }

  private static void heedInterruption() throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }
}
