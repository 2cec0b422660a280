package jiju.cli;

import jiju.errand.OutputRequest;
import picocli.CommandLine.Option;

/** What commands may be told that draw charts and write reports; a mixin. */
final class TablesOnlyOption {

  @Option(names = "--tables-only", order = 25)
  boolean tablesOnly;

  OutputRequest in(OutputRequest request) {
    return tablesOnly ? request.withTablesOnly() : request;
  }
}
