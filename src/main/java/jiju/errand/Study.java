package jiju.errand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import jiju.chart.Picture;
import jiju.chart.press.Lettering;
import jiju.report.Bulletin;
import jiju.report.Bulletins;
import jiju.store.results.Draft;
import jiju.store.results.Source;
import jiju.store.results.study.StudyFolder;
import jiju.store.results.study.StudyManifest;
import jiju.store.results.study.StudyTable;
import jiju.unit.Language;

/**
 * The finished answer to one question, to be left in a results folder of its own: tables, charts,
 * reports and a manifest.
 *
 * @param sources the scenarios that were asked about
 * @param files more data files by name, such as {@code posterior.json}
 * @param pictures the charts in a language
 */
public record Study(
    List<Source> sources,
    List<StudyTable> tables,
    Map<String, String> files,
    Function<Language, List<Picture>> pictures,
    Bulletin bulletin) {
  public Study {
    sources = List.copyOf(sources);
    tables = List.copyOf(tables);
    files = new LinkedHashMap<>(files);
  }

  /**
   * The folder that the results shall stand in.
   *
   * @throws BadInput where the folder is taken, or the font is not to be had
   */
  public static Path folder(OutputRequest output, String name) {
    new PictureBook().check(output.font());
    return OutputFolder.choose(output, name);
  }

  /**
   * Writes everything, whole or not at all, and says where.
   *
   * @throws Interrupted where it was called off; nothing is left behind
   */
  public void leave(Path folder, OutputRequest output, StudyManifest manifest, Console console) {
    try (Draft draft = OutputFolder.draft(folder)) {
      StudyFolder data = new StudyFolder(draft.folder());
      data.write(tables, sources);
      for (Map.Entry<String, String> file : files.entrySet()) {
        Files.writeString(draft.folder().resolve(file.getKey()), file.getValue());
      }
      publish(draft.folder(), output, console);
      data.writeManifest(manifest, sources);
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      draft.publish();
    } catch (InterruptedException called) {
      throw new Interrupted(called);
    } catch (IOException e) {
      throw BadInput.unwritable(folder, e);
    }
    console.say("结果在 " + folder, "Results are in " + folder);
  }

  /** Draws the charts and writes the page into a folder. */
  void publish(Path folder, OutputRequest output, Console console) throws IOException {
    boolean drawn = Lettering.isPossible();
    if (!drawn) {
      console.warn(Lettering.noticeOfNone());
    }
    for (Language language : Language.values()) {
      Map<String, String> svgs = drawn ? draw(folder, language) : Map.of();
      Files.writeString(
          folder.resolve("report." + language.code() + ".html"),
          Bulletins.html(bulletin, svgs, language));
    }
    if (drawn) {
      print(folder, output, console);
    }
  }

  private Map<String, String> draw(Path folder, Language language) throws IOException {
    Path charts = Files.createDirectories(folder.resolve("charts"));
    Map<String, String> svgs = new LinkedHashMap<>();
    for (Picture picture : pictures.apply(language)) {
      String svg = picture.svg();
      svgs.put(picture.id(), svg);
      Files.writeString(charts.resolve(picture.id() + "." + language.code() + ".svg"), svg);
    }
    return svgs;
  }

  private void print(Path folder, OutputRequest output, Console console) throws IOException {
    Lettering lettering = PictureBook.lettering(output.font());
    lettering.notice(console.language()).ifPresent(console::warn);
    for (Picture picture : pictures.apply(lettering.languageFor(console.language()))) {
      Files.write(folder.resolve("charts").resolve(picture.id() + ".png"), picture.png(lettering));
    }
  }
}
