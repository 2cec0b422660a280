package jiju.store.posterior;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import jiju.analysis.calibration.FreeParameter;
import jiju.analysis.calibration.Posterior;
import jiju.analysis.calibration.Reading;
import jiju.analysis.calibration.Wave;
import jiju.experiment.plan.CalibrationMethod;
import jiju.scenario.Prior;
import jiju.scenario.form.Declared;
import jiju.scenario.form.Retuning;
import jiju.store.json.BadJson;
import jiju.store.json.Json;
import jiju.store.json.JsonReader;
import jiju.store.table.MalformedTable;
import jiju.unit.Text;

/** Reads {@code posterior.json}; what follows from the draws is not read but worked out again. */
public final class PosteriorReader {
  private final Path file;

  private PosteriorReader(Path file) {
    this.file = file;
  }

  /**
   * The posterior of a file.
   *
   * @throws MalformedTable where it is none
   */
  public static StoredPosterior read(Path file) throws IOException {
    return new PosteriorReader(file).read(Files.readString(file));
  }

  private StoredPosterior read(String text) {
    Json.Obj root = parse(text);
    if (number(root, "format") != PosteriorWriter.FORMAT) {
      throw misses("format 1");
    }
    List<FreeParameter> parameters = list(root, "parameters", this::parameter);
    List<double[]> rows = rows(root, parameters.size() + 1);
    List<double[]> draws =
        rows.stream().map(row -> Arrays.copyOfRange(row, 1, row.length)).toList();
    double[] weights = rows.stream().mapToDouble(row -> row[0]).toArray();
    if (parameters.isEmpty() || draws.isEmpty() || !areWeights(weights)) {
      throw misses("parameters and weighted draws");
    }
    Posterior posterior =
        new Posterior(
            parameters,
            draws,
            weights,
            list(root, "facts", this::reading),
            list(root, "waves", this::wave),
            (int) number(root, "runs"),
            number(root, "tolerance"),
            method(text(root, "method")));
    return new StoredPosterior(posterior, origin(root));
  }

  private CalibrationMethod method(String description) {
    return Arrays.stream(CalibrationMethod.values())
        .filter(method -> method.description().equals(description))
        .findFirst()
        .orElseThrow(() -> misses("known method"));
  }

  private static boolean areWeights(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      if (!(weight >= 0)) {
        return false;
      }
      sum += weight;
    }
    return sum > 0;
  }

  private Json.Obj parse(String text) {
    try {
      if (JsonReader.read(file.toString(), text) instanceof Json.Obj object) {
        return object;
      }
    } catch (BadJson e) {
      throw new MalformedTable(file, "no JSON");
    }
    throw misses("object");
  }

  private PosteriorOrigin origin(Json.Obj root) {
    List<String> command = new ArrayList<>();
    if (root.find("command").orElse(null) instanceof Json.Arr words) {
      words.items().forEach(word -> command.add(word instanceof Json.Str s ? s.text() : ""));
    }
    return new PosteriorOrigin(
        text(root, "version"),
        command,
        text(root, "scenario"),
        text(root, "scenario_sha256"),
        (long) number(root, "seed"));
  }

  private FreeParameter parameter(Json.Obj entry) {
    String path = text(entry, "path");
    if (!(entry.find("prior").orElse(null) instanceof Json.Obj prior)) {
      throw misses("prior");
    }
    try {
      Declared declared = Retuning.declared(path);
      Prior.Shape shape = Prior.Shape.valueOf(text(prior, "distribution").toUpperCase(Locale.ROOT));
      return new FreeParameter(
          path,
          new Text(text(entry, "zh"), text(entry, "en")),
          declared.unit(),
          new Prior(shape, number(prior, "low"), number(prior, "high"), Text.EMPTY),
          declared.min(),
          declared.max());
    } catch (IllegalArgumentException unknown) {
      throw new MalformedTable(file, "no such number or distribution: " + path);
    }
  }

  private List<double[]> rows(Json.Obj root, int cells) {
    List<double[]> rows = new ArrayList<>();
    if (root.find("draws").orElse(null) instanceof Json.Arr draws) {
      for (Json draw : draws.items()) {
        if (!(draw instanceof Json.Arr row) || row.items().size() != cells) {
          throw misses("weight and a value of each parameter in every draw");
        }
        rows.add(row.items().stream().mapToDouble(this::number).toArray());
      }
    }
    return rows;
  }

  private Reading reading(Json.Obj entry) {
    return Reading.of(text(entry, "id"), number(entry, "low"), number(entry, "high"));
  }

  private Wave wave(Json.Obj entry) {
    return new Wave((int) number(entry, "runs"), number(entry, "left"));
  }

  private <T> List<T> list(Json.Obj parent, String key, Function<Json.Obj, T> read) {
    if (!(parent.find(key).orElse(null) instanceof Json.Arr array)) {
      throw misses(key);
    }
    List<T> items = new ArrayList<>();
    for (Json item : array.items()) {
      if (!(item instanceof Json.Obj object)) {
        throw misses("objects in " + key);
      }
      items.add(read.apply(object));
    }
    return items;
  }

  private double number(Json.Obj parent, String key) {
    return number(parent.find(key).orElseThrow(() -> misses(key)));
  }

  private double number(Json json) {
    if (json instanceof Json.Num number && Double.isFinite(number.value())) {
      return number.value();
    }
    throw misses("numbers");
  }

  private String text(Json.Obj parent, String key) {
    if (parent.find(key).orElse(null) instanceof Json.Str string) {
      return string.text();
    }
    throw misses(key);
  }

  private MalformedTable misses(String what) {
    return new MalformedTable(file, "no " + what);
  }
}
