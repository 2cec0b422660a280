package jiju.cli;

import jiju.errand.Console;
import jiju.errand.Outcome;
import jiju.errand.WriteSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Parameters;

/** {@code jiju schema [experiment]} */
@Command(name = "schema")
final class SchemaCommand implements Task {

  /** Kinds of files. */
  enum Kind {
    SCENARIO,
    EXPERIMENT;

    /** Reads one of the two words. */
    static final class Word implements ITypeConverter<Kind> {
      @Override
      public Kind convert(String word) {
        return switch (word) {
          case "scenario" -> SCENARIO;
          case "experiment" -> EXPERIMENT;
          default -> throw new Misfit("scenario 或 experiment", "scenario or experiment");
        };
      }
    }
  }

  @Parameters(
      paramLabel = "scenario|experiment",
      arity = "0..1",
      descriptionKey = "schema-kind",
      converter = Kind.Word.class)
  Kind kind = Kind.SCENARIO;

  @Override
  public Outcome run(Console console) {
    return new WriteSchema(kind == Kind.EXPERIMENT).run(console);
  }
}
