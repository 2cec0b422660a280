package jiju.errand.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jiju.errand.projection.FirmName;
import jiju.scenario.EntityType;
import jiju.unit.Text;
import jiju.world.Newcomer;
import jiju.world.Origin;

/** The life of one firm, as far as it has been told. Mutable; grows while its run goes on. */
final class Chronicle {
  /** Nowhere, or nobody. */
  static final int UNKNOWN = -1;

  private final long key;
  private final List<Entry> entries = new ArrayList<>();
  private Optional<EntityType> type = Optional.empty();
  private Optional<Origin> origin = Optional.empty();
  private Optional<Long> parent = Optional.empty();
  private boolean anchor;
  private int city = UNKNOWN;
  private int sector = UNKNOWN;

  Chronicle(long key) {
    this.key = key;
  }

  void know(Newcomer newcomer) {
    type = Optional.of(newcomer.type());
    origin = Optional.of(newcomer.origin());
    city = newcomer.city();
    sector = newcomer.sector();
  }

  void know(EntityType entityType, Origin from, int home, int line) {
    type = Optional.of(entityType);
    origin = Optional.of(from);
    city = home;
    sector = line;
  }

  void knowAnchor(int from, int line) {
    anchor = true;
    city = from;
    sector = line;
  }

  void knowParent(long firm) {
    parent = Optional.of(firm);
  }

  void add(Entry entry) {
    entries.add(entry);
  }

  long key() {
    return key;
  }

  /** The key as files write it. */
  String id() {
    return id(key);
  }

  static String id(long key) {
    return String.format(java.util.Locale.ROOT, "%016x", key);
  }

  /** In the order in which they happened. */
  List<Entry> entries() {
    return List.copyOf(entries);
  }

  Optional<Entry> find(Event event) {
    return entries.stream().filter(entry -> entry.event() == event).findFirst();
  }

  boolean isAnchor() {
    return anchor;
  }

  Optional<EntityType> type() {
    return type;
  }

  Optional<Origin> origin() {
    return origin;
  }

  /** The firm that it was founded out of. */
  Optional<Long> parent() {
    return parent;
  }

  /** Position of its city of origin, or {@link #UNKNOWN}. */
  int city() {
    return city;
  }

  /** Position of its sector, or {@link #UNKNOWN}. */
  int sector() {
    return sector;
  }

  /** A name made up for it; no real firm is meant. */
  Text name() {
    return FirmName.of(key, anchor, type.orElse(EntityType.ENTERPRISE));
  }
}
