package jiju.web;

import java.nio.file.Path;
import jiju.errand.projection.Site;
import jiju.errand.projection.Towns;
import jiju.errand.projection.Workbench;

/** The page with the towns that come with Jiju, on a free port. */
final class OpenPage {
  private OpenPage() {}

  static Workbench workbench() {
    return new Workbench(Towns.in(Path.of("scenarios")), 2, "test");
  }

  static Site.Opened now() {
    return new PageSite().open(workbench(), "127.0.0.1", 0);
  }
}
