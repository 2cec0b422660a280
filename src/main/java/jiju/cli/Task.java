package jiju.cli;

import jiju.errand.Console;
import jiju.errand.Outcome;

/** A command whose words have been read: it only has to hand them to its errand. */
@FunctionalInterface
interface Task {

  /**
   * Runs the errand.
   *
   * @throws jiju.errand.BadInput if what the user gave cannot be worked with
   * @throws jiju.errand.Interrupted if the user called it off
   */
  Outcome run(Console console);
}
