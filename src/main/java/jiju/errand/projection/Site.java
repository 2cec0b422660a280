package jiju.errand.projection;

import java.io.Closeable;

/** Puts the planner's page on a network address; found as a service. */
public interface Site {

  /**
   * Opens the page.
   *
   * @param address address to listen on
   * @param port port to listen on; 0: any free one
   * @throws BadInput where nobody can listen there
   */
  Opened open(Workbench workbench, String address, int port);

  /** An open page. */
  interface Opened extends Closeable {

    /** Where a browser finds it. */
    String url();

    @Override
    void close();
  }
}
