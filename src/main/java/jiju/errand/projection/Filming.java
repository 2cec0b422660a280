package jiju.errand.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jiju.engine.Witness;
import jiju.scenario.EntityType;
import jiju.world.Anchor;
import jiju.world.FirmTable;
import jiju.world.ParkState;
import jiju.world.World;

/** Watches a run and keeps what is needed to draw it. Mutable; lives for one run. */
final class Filming implements Witness {

  private final List<Integer> parks;
  private final Map<Long, Take> takes = new LinkedHashMap<>();

  /**
   * @param parks positions of those to be filmed
   */
  Filming(List<Integer> parks) {
    this.parks = List.copyOf(parks);
  }

  /** What is known of a firm so far. */
  private static final class Take {
    private int park;
    private int sector = -1;
    private EntityType type = EntityType.ENTERPRISE;
    private boolean anchor;
    private int came = -1;
    private int opened = -1;
    private int left = -1;
    private int admitted = -1;
    private int graduated = -1;
    private double people;
  }

  @Override
  public void founded(World world) {
    look(world);
    takes.values().forEach(take -> take.came = take.opened = 0);
  }

  @Override
  public void monthEnded(World world) {
    look(world);
  }

  private void look(World world) {
    for (int index : parks) {
      ParkState park = world.parks().get(index);
      FirmTable firms = park.firms();
      for (int row = 0; row < firms.size(); row++) {
        if (firms.status()[row] != FirmTable.PIPELINE) {
          Take take = take(firms.keys()[row], park.index());
          take.sector = firms.sector()[row];
          take.type = firms.type(row);
          take.people = Math.max(take.people, firms.workers()[row]);
        }
      }
      for (Anchor anchor : park.anchors()) {
        Take take = take(anchor.key(), park.index());
        take.sector = anchor.sector();
        take.anchor = true;
        take.people = Math.max(take.people, anchor.workers());
      }
    }
  }

  private Take take(long key, int park) {
    Take take = takes.computeIfAbsent(key, unseen -> new Take());
    take.park = park;
    return take;
  }

  @Override
  public void note(int month, int park, long key, Happening happening, double amount) {
    if (!parks.contains(park)) {
      return;
    }
    switch (happening) {
      case REGISTERED -> take(key, park).came = month;
      case OPENED -> take(key, park).opened = month;
      case ADMITTED -> take(key, park).admitted = month;
      case GRADUATED -> take(key, park).graduated = month;
      case DEREGISTERED, DEPARTED -> take(key, park).left = month;
      default -> {}
    }
  }

  /** Every firm that came onto the register, in the order of coming. */
  List<Film.Firm> firms() {
    List<Film.Firm> firms = new ArrayList<>();
    takes.forEach(
        (key, take) -> {
          if (take.came >= 0 && take.sector >= 0) {
            firms.add(
                new Film.Firm(
                    Long.toHexString(key),
                    FirmName.of(key, take.anchor, take.type),
                    take.park,
                    take.sector,
                    take.came,
                    take.opened,
                    take.left,
                    take.admitted,
                    take.graduated,
                    take.anchor,
                    take.people));
          }
        });
    firms.sort((a, b) -> Integer.compare(a.came(), b.came()));
    return List.copyOf(firms);
  }
}
