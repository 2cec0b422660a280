package jiju.cli;

import java.nio.file.Path;
import java.util.Optional;
import jiju.errand.OutputRequest;
import picocli.CommandLine.Mixin;

/** In which dress the results of a batch come; a mixin. */
final class DressOptions {

  @Mixin final LookOptions look = new LookOptions();
  @Mixin final WorkbookOption workbook = new WorkbookOption();
  @Mixin final TablesOnlyOption tables = new TablesOnlyOption();

  OutputRequest request(Optional<Path> folder, boolean force) {
    return tables.in(new OutputRequest(folder, force, look.font, look.json, workbook.xlsx));
  }
}
