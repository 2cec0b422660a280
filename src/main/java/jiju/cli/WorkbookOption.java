package jiju.cli;

import picocli.CommandLine.Option;

/** What commands may be told that write the tables of a results folder; a mixin. */
final class WorkbookOption {

  @Option(names = "--xlsx", order = 24)
  boolean xlsx;
}
