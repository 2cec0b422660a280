package jiju.cli;

import jiju.errand.OutputRequest;
import picocli.CommandLine.Mixin;

/** What every command that leaves a results folder may be told; a mixin. */
final class OutputOptions {

  @Mixin final FolderOptions where = new FolderOptions();
  @Mixin final LookOptions look = new LookOptions();

  OutputRequest request() {
    return new OutputRequest(where.folder, where.force, look.font, look.json);
  }
}
