package jiju.errand.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jiju.engine.Witness;
import jiju.scenario.Metric;
import jiju.world.Anchor;
import jiju.world.FirmTable;
import jiju.world.Newcomer;
import jiju.world.Origin;
import jiju.world.ParkState;
import jiju.world.Reason;
import jiju.world.World;

/** Writes down the life of every firm of one run. Mutable; lives for one run. */
final class FirmDiary implements Witness {
  private static final int DECEMBER = 12;

  private final Map<Long, Chronicle> chronicles = new LinkedHashMap<>();
  private final Map<Long, List<Entry.Detail>> pending = new LinkedHashMap<>();
  private Optional<World> seen = Optional.empty();

  /** Every firm, by the month of its first entry and then by key. */
  List<Chronicle> chronicles() {
    return chronicles.values().stream()
        .filter(chronicle -> !chronicle.entries().isEmpty())
        .sorted(
            Comparator.comparingInt((Chronicle one) -> one.entries().get(0).month())
                .thenComparing(Chronicle::key, Long::compareUnsigned))
        .toList();
  }

  @Override
  public boolean wantsReasons() {
    return true;
  }

  @Override
  public void founded(World world) {
    seen = Optional.of(world);
    for (ParkState park : world.parks()) {
      FirmTable firms = park.firms();
      for (int row = 0; row < firms.size(); row++) {
        Chronicle chronicle = chronicle(firms.keys()[row]);
        know(chronicle, world, park, row);
        add(chronicle, 0, park.index(), Event.INITIAL, firms.workers()[row]);
      }
    }
  }

  private static void know(Chronicle chronicle, World world, ParkState park, int row) {
    FirmTable firms = park.firms();
    var scenario = world.scenario();
    int home = scenario.cityIndex(scenario.parks().get(park.index()).homeCity());
    chronicle.know(firms.type(row), Origin.INITIAL, home, firms.sector()[row]);
  }

  @Override
  public void because(int month, int park, long key, Reason reason, double amount) {
    pending.computeIfAbsent(key, unseen -> new ArrayList<>()).add(Entry.Detail.of(reason, amount));
  }

  @Override
  public void note(int month, int park, long key, Happening happening, double amount) {
    World world = seen.orElseThrow();
    ParkState place = world.parks().get(park);
    if (happening == Happening.DECIDED) {
      chronicle(key).know(last(place));
    } else if (happening == Happening.SPUN_OFF) {
      split(month, park, key, last(place));
    } else {
      findAnchor(place, key).ifPresent(this::meet);
    }
    add(chronicle(key), month, park, Event.of(happening), amount);
  }

  /** Who has just decided, or was just founded, stands at the end of the files. */
  private static Newcomer last(ParkState park) {
    return park.files().get(park.files().size() - 1);
  }

  private void split(int month, int park, long parent, Newcomer child) {
    Chronicle chronicle = chronicle(child.key());
    chronicle.know(child);
    chronicle.knowParent(parent);
    add(chronicle, month, park, Event.SPLIT_OFF, child.workers());
  }

  private Optional<Anchor> findAnchor(ParkState park, long key) {
    return chronicles.containsKey(key)
        ? Optional.empty()
        : park.anchors().stream().filter(anchor -> anchor.key() == key).findFirst();
  }

  private void meet(Anchor anchor) {
    if (!chronicles.containsKey(anchor.key())) {
      Chronicle chronicle = chronicle(anchor.key());
      chronicle.knowAnchor(anchor.city(), anchor.sector());
      add(chronicle, anchor.accepted(), parkOf(anchor), Event.AGREED, anchor.workers());
    }
  }

  private int parkOf(Anchor anchor) {
    for (ParkState park : seen.orElseThrow().parks()) {
      if (park.anchors().contains(anchor)) {
        return park.index();
      }
    }
    throw new IllegalStateException("an anchor without a park");
  }

  @Override
  public void monthEnded(World world) {
    boolean yearEnds =
        world.calendarMonth().monthOfYear() == DECEMBER
            || world.calendarMonth().equals(world.timeline().first().end());
    for (ParkState park : world.parks()) {
      park.files().forEach(newcomer -> meet(world, park, newcomer));
      park.anchors().forEach(this::meet);
      if (yearEnds) {
        tellYear(world, park);
      }
    }
  }

  /** Whom an incubator has spawned stands among the files before anything is noted of it. */
  private void meet(World world, ParkState park, Newcomer newcomer) {
    if (newcomer.origin() == Origin.SPAWN && !chronicles.containsKey(newcomer.key())) {
      Chronicle chronicle = chronicle(newcomer.key());
      chronicle.know(newcomer);
      add(chronicle, world.month(), park.index(), Event.SPAWNED, newcomer.workers());
    }
  }

  private void tellYear(World world, ParkState park) {
    FirmTable firms = park.firms();
    for (int row = 0; row < firms.size(); row++) {
      if (firms.status()[row] == FirmTable.OPERATING) {
        year(world, park, firms.keys()[row], firms.workers()[row], firms.outputOfTwelveMonths(row));
      }
    }
    for (Anchor anchor : park.anchors()) {
      if (anchor.operates()) {
        year(world, park, anchor.key(), anchor.workers(), anchor.outputOfTwelveMonths());
      }
    }
  }

  private void year(World world, ParkState park, long key, double workers, double yuan) {
    Entry.Detail output = Entry.Detail.of(Metric.OUTPUT_12M_YUAN, yuan);
    chronicle(key)
        .add(new Entry(world.month(), park.index(), Event.YEAR_END, workers, List.of(output)));
  }

  private void add(Chronicle chronicle, int month, int park, Event event, double amount) {
    List<Entry.Detail> details =
        Optional.ofNullable(pending.remove(chronicle.key())).orElse(List.of());
    chronicle.add(new Entry(month, park, event, amount, details));
  }

  private Chronicle chronicle(long key) {
    return chronicles.computeIfAbsent(key, Chronicle::new);
  }
}
