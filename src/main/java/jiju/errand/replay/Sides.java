package jiju.errand.replay;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jiju.errand.TextTable;
import jiju.store.table.Column;
import jiju.store.table.Csv;
import jiju.store.table.Decimal;
import jiju.unit.Language;
import jiju.unit.Text;

/** The same firms' lives in two worlds, side by side. */
final class Sides {
  static final String LIVES = "lives.csv";

  private final Replayed one;
  private final Replayed other;
  private final List<Pair> pairs;

  Sides(Replayed one, Replayed other) {
    this.one = one;
    this.other = other;
    this.pairs = pairs(one, other);
  }

  /** A firm that lived in at least one of the worlds. */
  private record Pair(Optional<Chronicle> one, Optional<Chronicle> other) {

    Chronicle any() {
      return one.or(() -> other).orElseThrow();
    }

    boolean isSame() {
      return one.isPresent() && other.isPresent() && same(one.get(), other.get());
    }

    private static boolean same(Chronicle a, Chronicle b) {
      List<Entry> left = a.entries();
      List<Entry> right = b.entries();
      if (left.size() != right.size()) {
        return false;
      }
      for (int i = 0; i < left.size(); i++) {
        if (!left.get(i).says(right.get(i))) {
          return false;
        }
      }
      return true;
    }
  }

  /** What happened in a month in one world, in the other, or in both. */
  private record Row(Pair pair, Optional<Entry> one, Optional<Entry> other) {
    Entry any() {
      return one.or(() -> other).orElseThrow();
    }
  }

  private static List<Pair> pairs(Replayed one, Replayed other) {
    Map<Long, Chronicle> left = one.byKey();
    Map<Long, Chronicle> right = other.byKey();
    Set<Long> keys = new LinkedHashSet<>();
    one.chronicles().forEach(chronicle -> keys.add(chronicle.key()));
    other.chronicles().forEach(chronicle -> keys.add(chronicle.key()));
    List<Pair> pairs = new ArrayList<>();
    for (Long key : keys) {
      pairs.add(new Pair(Optional.ofNullable(left.get(key)), Optional.ofNullable(right.get(key))));
    }
    return pairs;
  }

  /** How many lives are the same, how many differ, how many were lived in one world alone. */
  Text summary() {
    long same = pairs.stream().filter(Pair::isSame).count();
    long only = pairs.stream().filter(pair -> pair.other().isEmpty()).count();
    long otherOnly = pairs.stream().filter(pair -> pair.one().isEmpty()).count();
    long different = pairs.size() - same - only - otherOnly;
    return new Text(
        String.format(
            Locale.ROOT,
            "%d 家在两个世界里经历相同，%d 家不同；%d 家只来到 %s，%d 家只来到 %s。",
            same,
            different,
            only,
            one.id(),
            otherOnly,
            other.id()),
        String.format(
            Locale.ROOT,
            "%d firms live the same life in both worlds, %d another one; %d come only with %s, %d only with %s.",
            same,
            different,
            only,
            one.id(),
            otherOnly,
            other.id()));
  }

  /** Every life that differs, the worlds in columns. */
  String text(Language language) {
    StringBuilder text = new StringBuilder(summary().in(language)).append('\n');
    for (Pair pair : pairs) {
      if (!pair.isSame()) {
        text.append('\n').append(text(pair, language));
      }
    }
    return text.toString();
  }

  /** The two lives of one firm; empty where it came to neither world. */
  Optional<String> text(long key, Language language) {
    return pairs.stream()
        .filter(pair -> pair.any().key() == key)
        .findFirst()
        .map(pair -> text(pair, language));
  }

  private String text(Pair pair, Language language) {
    DiaryText words = new DiaryText(language);
    Replayed run = pair.one().isPresent() ? one : other;
    TextTable table = new TextTable();
    table.add("", one.id(), other.id());
    for (Row row : rows(pair)) {
      table.add(
          run.month(row.any()).toString(),
          row.one().map(words::sentence).orElse("–"),
          row.other().map(words::sentence).orElse("–"));
    }
    return words.title(run, pair.any()) + "\n" + table;
  }

  /** The entries of both lives, month by month; what happened in both stands in one row. */
  private static List<Row> rows(Pair pair) {
    List<Entry> left = pair.one().map(Chronicle::entries).orElse(List.of());
    List<Entry> right = pair.other().map(Chronicle::entries).orElse(List.of());
    List<Row> rows = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < left.size() || j < right.size()) {
      boolean first = j == right.size() || (i < left.size() && before(left.get(i), right.get(j)));
      boolean second = i == left.size() || (j < right.size() && before(right.get(j), left.get(i)));
      Optional<Entry> one = second ? Optional.empty() : Optional.of(left.get(i++));
      Optional<Entry> other = first ? Optional.empty() : Optional.of(right.get(j++));
      rows.add(new Row(pair, one, other));
    }
    return rows;
  }

  private static boolean before(Entry a, Entry b) {
    return a.month() < b.month() || (a.month() == b.month() && a.event().compareTo(b.event()) < 0);
  }

  /** Writes the lives of all firms, a row for what happened in a month. */
  void write(Path folder) throws IOException {
    List<Row> rows = new ArrayList<>();
    pairs.forEach(pair -> rows.addAll(rows(pair)));
    Csv.write(
        folder.resolve(LIVES),
        List.of(
            new Column<Row>("firm", row -> row.pair().any().id()),
            new Column<>("month", row -> one.month(row.any()).toString()),
            new Column<>("event", row -> row.any().event().id()),
            new Column<>("scenario", row -> one.id()),
            new Column<>("value", row -> value(row.one())),
            new Column<>("versus", row -> other.id()),
            new Column<>("versus_value", row -> value(row.other()))),
        rows.stream());
  }

  private static String value(Optional<Entry> entry) {
    return entry.map(there -> Decimal.of(there.amount())).orElse("");
  }
}
