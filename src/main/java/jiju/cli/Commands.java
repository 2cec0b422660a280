package jiju.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine;

/** Every command, in the order in which help names them. */
final class Commands {

  /**
   * One command.
   *
   * @param name the word that calls it
   * @param make the command, given the folder that Jiju lives in
   */
  record Entry(String name, Function<Path, ? extends Task> make) {}

  /** What there is to be asked; a line here and a few words in the two bundles add a command. */
  static final List<Entry> ALL =
      List.of(
          new Entry("run", RunCommand::new),
          new Entry("compare", CompareCommand::new),
          new Entry("sweep", SweepCommand::new),
          new Entry("validate", ValidateCommand::new),
          new Entry("brief", BriefCommand::new),
          new Entry("sensitivity", SensitivityCommand::new),
          new Entry("attribute", AttributeCommand::new),
          new Entry("marginal", MarginalCommand::new),
          new Entry("robust", RobustCommand::new),
          new Entry("odd", home -> new OddCommand()),
          new Entry("calibrate", CalibrateCommand::new),
          new Entry("optimize", OptimizeCommand::new),
          new Entry("explain", ExplainCommand::new),
          new Entry("check", home -> new CheckCommand()),
          new Entry("diff", home -> new DiffCommand()),
          new Entry("describe", home -> new DescribeCommand()),
          new Entry("schema", home -> new SchemaCommand()),
          new Entry("new", home -> new NewCommand()),
          new Entry("list", ListCommand::new),
          new Entry("report", home -> new ReportCommand()),
          new Entry("resume", home -> new ResumeCommand()),
          new Entry("extend", home -> new ExtendCommand()),
          new Entry("replay", home -> new ReplayCommand()),
          new Entry("verify", home -> new VerifyCommand()),
          new Entry("merge", home -> new MergeCommand()),
          new Entry("sql", home -> new SqlCommand()),
          new Entry("serve", ServeCommand::new));

  private final List<Entry> entries;
  private final Path home;

  Commands(List<Entry> entries, Path home) {
    this.entries = entries;
    this.home = home;
  }

  /** Knows every command. */
  CommandLine all() {
    return with(entries);
  }

  /** Knows only the commands that the words may mean, which is quicker to set up. */
  CommandLine meantBy(String[] words) {
    Set<String> said = Set.copyOf(Arrays.asList(words));
    return with(entries.stream().filter(entry -> said.contains(entry.name())).toList());
  }

  private CommandLine with(List<Entry> some) {
    CommandLine jiju = new CommandLine(new Root());
    some.forEach(entry -> jiju.addSubcommand(entry.name(), entry.make().apply(home)));
    return jiju;
  }
}
