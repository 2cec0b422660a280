package jiju.errand;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where results shall go, and in which dress.
 *
 * @param folder results folder; else a new one under {@code results}
 * @param force whether a folder that is not empty may be written to
 * @param font font of the labels in PNG charts: a name, or a file
 * @param json whether to print a summary as JSON
 * @param workbook whether to write the tables as one Excel workbook too
 * @param tablesOnly whether to leave out charts and reports; {@code report} draws them later
 */
public record OutputRequest(
    Optional<Path> folder,
    boolean force,
    Optional<String> font,
    boolean json,
    boolean workbook,
    boolean tablesOnly) {

  /** With charts and reports, without a workbook. */
  public OutputRequest(Optional<Path> folder, boolean force, Optional<String> font, boolean json) {
    this(folder, force, font, json, false);
  }

  /** With charts and reports. */
  public OutputRequest(
      Optional<Path> folder, boolean force, Optional<String> font, boolean json, boolean workbook) {
    this(folder, force, font, json, workbook, false);
  }

  /** The same without charts and reports. */
  public OutputRequest withTablesOnly() {
    return new OutputRequest(folder, force, font, json, workbook, true);
  }
}
