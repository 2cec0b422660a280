package jiju.store.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jiju.store.table.Decimal;

/** A JSON value and the place where it was written. */
public sealed interface Json {

  Place place();

  /**
   * An object; keys keep their order.
   *
   * @param members values by key
   * @param keys the place of each key
   */
  record Obj(Place place, Map<String, Json> members, Map<String, Place> keys) implements Json {
    public Obj {
      members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
      keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }

    /** An object whose keys stand where their values stand. */
    public static Obj of(Place place, Map<String, Json> members) {
      Map<String, Place> keys = new LinkedHashMap<>();
      members.forEach((key, value) -> keys.put(key, value.place()));
      return new Obj(place, members, keys);
    }

    public Optional<Json> find(String key) {
      return Optional.ofNullable(members.get(key));
    }

    public Place placeOf(String key) {
      return keys.getOrDefault(key, place);
    }

    /** The same with a member set; a new key comes last. */
    public Obj with(String key, Json value) {
      return with(key, value, keys.getOrDefault(key, value.place()));
    }

    /** The same with a member set, and the place where its key was written. */
    public Obj with(String key, Json value, Place keyPlace) {
      Map<String, Json> newMembers = new LinkedHashMap<>(members);
      Map<String, Place> newKeys = new LinkedHashMap<>(keys);
      newMembers.put(key, value);
      newKeys.put(key, keyPlace);
      return new Obj(place, newMembers, newKeys);
    }

    public Obj without(String key) {
      Map<String, Json> newMembers = new LinkedHashMap<>(members);
      Map<String, Place> newKeys = new LinkedHashMap<>(keys);
      newMembers.remove(key);
      newKeys.remove(key);
      return new Obj(place, newMembers, newKeys);
    }
  }

  /** An array. */
  record Arr(Place place, List<Json> items) implements Json {
    public Arr {
      items = List.copyOf(items);
    }
  }

  /** A text. */
  record Str(Place place, String text) implements Json {}

  /** A number, possibly none that can be counted with ({@code NaN}, infinite). */
  record Num(Place place, String literal) implements Json {

    /** A finite number, as short as reads back the same. */
    public static Num of(Place place, double value) {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("not a finite number: " + value);
      }
      return new Num(place, Decimal.of(value + 0.0));
    }

    public double value() {
      return Double.parseDouble(literal);
    }
  }

  /** True or false. */
  record Bool(Place place, boolean value) implements Json {}

  /** Null. */
  record Null(Place place) implements Json {}
}
