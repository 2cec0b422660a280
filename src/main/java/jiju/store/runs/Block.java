package jiju.store.runs;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Neighbours in the order of work that share a part.
 *
 * @param number of the block, from 0
 */
public record Block(int number) implements Comparable<Block> {
  /** Positions in a block (definition 32). */
  public static final int SIZE = 64;

  private static final Pattern NAME = Pattern.compile("part-(\\d{8})-(\\d{8})\\.parquet");

  /** The block of a position in the order of work. */
  public static Block of(int position) {
    return new Block(position / SIZE);
  }

  /** The block whose part has this name. */
  static Optional<Block> find(Path file) {
    Matcher matcher = NAME.matcher(String.valueOf(file.getFileName()));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Block block = of(Integer.parseInt(matcher.group(1)));
    return block.fileName().equals(matcher.group()) ? Optional.of(block) : Optional.empty();
  }

  public int first() {
    return number * SIZE;
  }

  public int last() {
    return first() + SIZE - 1;
  }

  /** The name of its part, which tells the positions that it has room for. */
  public String fileName() {
    return String.format(Locale.ROOT, "part-%08d-%08d.parquet", first(), last());
  }

  @Override
  public int compareTo(Block other) {
    return Integer.compare(number, other.number);
  }
}
