package jiju.cli;

import picocli.CommandLine.ITypeConverter;

/**
 * A shard such as {@code 2/3}.
 *
 * @param number from 1
 * @param of how many there are
 */
record ShardWord(int number, int of) {
  static final ShardWord WHOLE = new ShardWord(1, 1);

  /** Reads {@code i/n}. */
  static final class Word implements ITypeConverter<ShardWord> {

    @Override
    public ShardWord convert(String word) {
      if (word.matches("[1-9][0-9]{0,5}/[1-9][0-9]{0,5}")) {
        String[] numbers = word.split("/");
        ShardWord shard = new ShardWord(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
        if (shard.number() <= shard.of()) {
          return shard;
        }
      }
      throw new Misfit("如 2/3（三个分片中的第二个）", "such as 2/3: the second of three");
    }
  }
}
