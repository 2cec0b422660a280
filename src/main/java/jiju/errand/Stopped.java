package jiju.errand;

import jiju.unit.Language;
import jiju.unit.Text;

/** A batch could not go on, such as for a full disk; what was committed remains. */
public final class Stopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Text why;

  /**
   * @param why what happened, and how to go on
   */
  public Stopped(Text why, Throwable cause) {
    super(why.in(Language.EN), cause);
    this.why = why;
  }

  public Text why() {
    return why;
  }
}
