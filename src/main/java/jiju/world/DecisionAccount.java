package jiju.world;

/**
 * Where every location decision went. Decisions generated equal those for parks, the rival and
 * elsewhere; those for parks equal registered, turned away, abandoned and in the pipeline.
 */
public final class DecisionAccount {
  private long generated;
  private long outside;
  private long rival;
  private long outsideOfMonth;
  private long rivalOfMonth;

  public void openMonth() {
    outsideOfMonth = 0;
    rivalOfMonth = 0;
  }

  public void generate(long decisions) {
    generated += decisions;
  }

  public void stayOutside(long decisions) {
    outside += decisions;
    outsideOfMonth += decisions;
  }

  public void chooseRival(long decisions) {
    rival += decisions;
    rivalOfMonth += decisions;
  }

  public long generated() {
    return generated;
  }

  public long outside() {
    return outside;
  }

  public long rival() {
    return rival;
  }

  public long outsideOfMonth() {
    return outsideOfMonth;
  }

  public long rivalOfMonth() {
    return rivalOfMonth;
  }
}
