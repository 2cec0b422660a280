package jiju.errand;

/** The user called the errand off; everything half-written is gone, what was complete remains. */
public final class Interrupted extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Wraps the moment at which the errand noticed. */
  public Interrupted(InterruptedException noticed) {
    super(noticed);
  }
}
