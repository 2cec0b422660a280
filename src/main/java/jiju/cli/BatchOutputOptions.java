package jiju.cli;

import jiju.errand.OutputRequest;
import picocli.CommandLine.Mixin;

/** What every command that leaves the results of a batch may be told; a mixin. */
final class BatchOutputOptions {

  @Mixin final FolderOptions where = new FolderOptions();
  @Mixin final DressOptions dress = new DressOptions();

  OutputRequest request() {
    return dress.request(where.folder, where.force);
  }

  /** A folder within the one that was asked for; where none was, one of its own. */
  OutputRequest within(String name) {
    return new OutputRequest(
        where.folder.map(one -> one.resolve(name)), where.force, dress.look.font, false);
  }
}
