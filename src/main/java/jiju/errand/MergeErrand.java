package jiju.errand;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import jiju.experiment.Agenda;
import jiju.experiment.Batch;
import jiju.experiment.Model;
import jiju.experiment.Shard;
import jiju.experiment.Simulator;
import jiju.store.results.BatchLock;
import jiju.store.results.Manifest;
import jiju.store.results.ResultsFolder;
import jiju.store.runs.Block;
import jiju.store.runs.Commits;
import jiju.store.runs.StoredRun;
import jiju.unit.Text;

/** Puts the shards of one batch together, as if one machine had made it. */
public final class MergeErrand {
  private final List<Path> folders;
  private final OutputRequest output;
  private final Workforce workforce;

  /**
   * @param folders one results folder a shard, in any order
   * @param version version of Jiju, which must be that of the shards
   */
  public MergeErrand(List<Path> folders, OutputRequest output, String version) {
    this(folders, output, version, new Model(), new PictureBook());
  }

  MergeErrand(
      List<Path> folders,
      OutputRequest output,
      String version,
      Simulator simulator,
      Publisher publisher) {
    this.folders = List.copyOf(folders);
    this.output = output;
    this.workforce = new Workforce(version, simulator, Machines.here(Optional.empty()), publisher);
  }

  /**
   * Does the errand.
   *
   * @throws BadInput where the folders are not all the shards of one batch, each once and finished
   */
  public Outcome run(Console console) {
    workforce.publisher().check(output.font());
    List<Reopened> shards =
        folders.stream()
            .map(folder -> Reopened.of(folder, workforce.version(), true))
            .sorted(Comparator.comparingInt(one -> one.manifest().shard().number()))
            .toList();
    List<Text> problems = problems(shards);
    if (!problems.isEmpty()) {
      throw new BadInput(problems);
    }
    Reopened first = shards.get(0);
    Batch batch = first.batch(first.manifest().planned());
    Path folder = OutputFolder.choose(output, name(first));
    try (BatchLock lock = OutputFolder.lock(folder)) {
      ResultsFolder results = new ResultsFolder(folder);
      results.clear();
      Manifest manifest = first.manifest().ofWhole(command(first.manifest()));
      for (Reopened shard : shards) {
        results.adopt(shard.results(), manifest);
      }
      results.write(manifest);
      join(shards, results, manifest, batch);
      return new Campaign(workforce, output, console, results, manifest, batch).conduct();
    } catch (IOException e) {
      throw BadInput.unwritable(folder, e);
    } catch (UncheckedIOException e) {
      throw BadInput.unwritable(folder, Objects.requireNonNull(e.getCause()));
    } catch (InterruptedException called) {
      throw new Interrupted(called);
    }
  }

  private static List<Text> problems(List<Reopened> shards) {
    List<Text> problems = new ArrayList<>();
    Manifest first = shards.get(0).manifest();
    TreeSet<Integer> missing = new TreeSet<>();
    for (int number = 1; number <= first.shard().of(); number++) {
      missing.add(number);
    }
    for (Reopened shard : shards) {
      Manifest manifest = shard.manifest();
      Path folder = shard.results().folder();
      if (!manifest.batchDigest().equals(first.batchDigest())
          || manifest.planned() != first.planned()
          || manifest.shard().of() != first.shard().of()
          || !manifest.errand().equals(first.errand())) {
        problems.add(new Text(folder + "：属于另一个批次。", folder + ": a shard of another batch."));
      } else if (!missing.remove(manifest.shard().number())) {
        problems.add(
            new Text(
                folder + "：分片 " + manifest.shard() + " 给了不止一次。",
                folder + ": shard " + manifest.shard() + " is given more than once."));
      } else if (!isWhole(shard)) {
        problems.add(
            new Text(
                folder + "：分片 " + manifest.shard() + " 未完成；先用 jiju resume 完成它。",
                folder + ": shard " + manifest.shard() + " is not finished; resume it first."));
      }
    }
    for (int number : missing) {
      Shard shard = new Shard(number, first.shard().of());
      problems.add(new Text("缺少分片 " + shard + "。", "Shard " + shard + " is missing."));
    }
    return problems;
  }

  private static boolean isWhole(Reopened shard) {
    Batch batch = shard.batch(shard.manifest().planned());
    return shard.manifest().state() == Manifest.State.FINISHED
        && new Agenda(batch, shard.manifest().shard(), shard.runs().positions()).size() == 0;
  }

  private static List<String> command(Manifest manifest) {
    List<String> words = new ArrayList<>(manifest.command());
    int shard = words.indexOf("--shard");
    if (shard >= 0) {
      words.subList(shard, shard + 2).clear();
    }
    return words;
  }

  private static String name(Reopened first) {
    Path folder = first.results().folder().toAbsolutePath().normalize();
    return String.valueOf(folder.getFileName()).replaceAll("-shard-\\d+-of-\\d+(-\\d+)?$", "");
  }

  /** Commits the runs of all shards in the order of work. */
  private static void join(
      List<Reopened> shards, ResultsFolder results, Manifest manifest, Batch batch)
      throws IOException, InterruptedException {
    TreeSet<Block> blocks = new TreeSet<>();
    shards.forEach(shard -> blocks.addAll(shard.runs().blocks()));
    try (Commits commits =
        new Commits(results.runsFolder(), Map.of(Campaign.BATCH, manifest.batchDigest()), batch)) {
      for (Block block : blocks) {
        List<StoredRun> runs = new ArrayList<>();
        shards.forEach(shard -> shard.runs().forEach(block, runs::add));
        runs.sort(Comparator.comparingInt(StoredRun::position));
        int last = runs.get(runs.size() - 1).position();
        for (StoredRun run : runs) {
          commits.add(run, run.position() == last);
        }
      }
    }
  }
}
