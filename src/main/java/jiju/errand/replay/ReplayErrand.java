package jiju.errand.replay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jiju.errand.BadInput;
import jiju.errand.Console;
import jiju.errand.Outcome;
import jiju.experiment.RunLine;
import jiju.store.results.Draft;
import jiju.unit.Language;
import jiju.unit.Text;

/** Makes one run of a batch again, alone, and writes down the life of every firm. */
public final class ReplayErrand {
  private final ReplayRequest request;

  public ReplayErrand(ReplayRequest request) {
    this.request = request;
  }

  /**
   * Does the errand.
   *
   * @return {@link Outcome#DIFFERENT} where the run is not the one that the batch made
   * @throws BadInput where the results have no such run
   */
  public Outcome run(Console console) {
    Archive archive = Archive.open(request.results());
    List<String> ids = new ArrayList<>(List.of(request.scenario()));
    request.versus().ifPresent(ids::add);
    for (int i = 0; i < ids.size(); i++) {
      archive.find(
          archive.scenario(i == 0 ? "--scenario" : "--versus", ids.get(i)).id(),
          request.replication());
    }
    Optional<Long> firm = request.firm().map(ReplayErrand::key);
    Path folder = folder();
    List<Replayed> runs = new ArrayList<>();
    boolean equal = true;
    for (String id : ids) {
      Replayed run =
          Replayed.of(
              id,
              archive.timeline(id, request.replication()),
              archive.manifest().seed(),
              request.replication());
      equal &= tell(archive, run, console);
      runs.add(run);
    }
    firm.ifPresent(key -> print(runs, key, console));
    leave(runs, folder, console);
    return equal ? Outcome.DONE : Outcome.DIFFERENT;
  }

  private static long key(String word) {
    try {
      return Long.parseUnsignedLong(word, 16);
    } catch (NumberFormatException e) {
      throw BadInput.of(
          "--firm " + word + "：应为 16 位十六进制的企业编号。",
          "--firm " + word + ": a firm's key of 16 hexadecimal digits is expected.");
    }
  }

  private Path folder() {
    String versus = request.versus().map(id -> "-versus-" + id).orElse("");
    String name = request.scenario() + "-" + request.replication() + versus;
    Path folder = request.folder().orElse(request.results().resolve("replay").resolve(name));
    if (request.folder().isPresent() && !request.force() && Draft.isTaken(folder)) {
      throw BadInput.of(
          "--out " + folder + "：文件夹非空；另选一个，或加 --force 覆盖。",
          "--out " + folder + ": not empty; choose another, or add --force to write over it.");
    }
    return folder;
  }

  /** Says how the run went, and whether it is the one of the batch. */
  private boolean tell(Archive archive, Replayed run, Console console) {
    String digest = run.record().digest();
    Optional<RunLine> stored = archive.find(run.id(), request.replication());
    boolean equal = stored.isEmpty() || stored.get().digest().equals(digest);
    long entries = count(run, Event::isEntry);
    long exits = count(run, Event::isExit);
    console.say(
        String.format(
            Locale.ROOT,
            "%s/%d：%d 家企业，登记 %d 次，注销或迁出 %d 次。",
            run.id(),
            request.replication(),
            run.chronicles().size(),
            entries,
            exits),
        String.format(
            Locale.ROOT,
            "%s/%d: %d firms, %d came onto the register, %d left it.",
            run.id(),
            request.replication(),
            run.chronicles().size(),
            entries,
            exits));
    if (!equal) {
      console.warn(
          "摘要与批次所存不同：" + digest + "，所存为 " + of(stored) + "。",
          "The digest is not the one that the batch stored: "
              + digest
              + ", stored "
              + of(stored)
              + ".");
    }
    return equal;
  }

  private static String of(Optional<RunLine> stored) {
    return stored.map(line -> line.digest() + line.note()).orElse("");
  }

  private static long count(Replayed run, java.util.function.Predicate<Event> wanted) {
    return run.chronicles().stream()
        .flatMap(firm -> firm.entries().stream())
        .filter(entry -> wanted.test(entry.event()))
        .count();
  }

  private static void print(List<Replayed> runs, long key, Console console) {
    DiaryText words = new DiaryText(console.language());
    Optional<String> life =
        runs.size() > 1
            ? new Sides(runs.get(0), runs.get(1)).text(key, console.language())
            : runs.get(0).find(key).map(firm -> words.of(runs.get(0), firm));
    console
        .data()
        .print(
            life.orElseThrow(
                () ->
                    BadInput.of(
                        "--firm " + Chronicle.id(key) + "：该次模拟中没有这家企业。",
                        "--firm " + Chronicle.id(key) + ": no such firm in this run.")));
  }

  private static void leave(List<Replayed> runs, Path folder, Console console) {
    try (Draft draft = Draft.beside(folder)) {
      Path into = draft.folder();
      DiaryTables.write(into, runs);
      for (Language language : Language.values()) {
        DiaryText words = new DiaryText(language);
        List<String> texts = runs.stream().map(words::of).toList();
        Files.writeString(
            into.resolve("diary." + language.code() + ".txt"), String.join("\n", texts));
      }
      if (runs.size() > 1) {
        Text summary = writeSides(new Sides(runs.get(0), runs.get(1)), into);
        console.say(summary);
      }
      draft.publish();
    } catch (IOException e) {
      throw BadInput.unwritable(folder, e);
    }
    console.say("日记在 " + folder, "The diary is in " + folder);
  }

  private static Text writeSides(Sides sides, Path into) throws IOException {
    sides.write(into);
    for (Language language : Language.values()) {
      Files.writeString(into.resolve("lives." + language.code() + ".txt"), sides.text(language));
    }
    return sides.summary();
  }
}
