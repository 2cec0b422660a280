package jiju.chance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AgentKeyTest {

  private static final String[] CITIES = {"local", "shenzhen", "beijing", "changsha", "hangzhou"};
  private static final String[] SECTORS = {"e-commerce", "live-stream", "software", "media"};

  @Test
  void a_million_candidates_have_a_million_keys() {
    long[] keys =
        Arrays.stream(CITIES)
            .mapToLong(AgentKey::code)
            .flatMap(
                city ->
                    Arrays.stream(SECTORS)
                        .mapToLong(AgentKey::code)
                        .flatMap(sector -> candidatesOf(city, sector)))
            .toArray();
    assertEquals(1_000_000, keys.length);
    assertEquals(1_000_000, Arrays.stream(keys).sorted().distinct().count());
  }

  private static LongStream candidatesOf(long city, long sector) {
    return IntStream.range(0, 50_000)
        .mapToLong(i -> AgentKey.candidate(city, sector, i % 2, i / 2 % 5, 24_180, i / 10));
  }

  @Test
  void a_candidate_found_in_two_steps_is_the_same_as_in_one() {
    long cell = AgentKey.cell(11, 22, 1, 2, 24_180);
    assertEquals(AgentKey.candidate(11, 22, 1, 2, 24_180, 9), AgentKey.candidate(cell, 9));
  }

  @Test
  void many_keys_at_once_are_the_single_keys() {
    long[] pools = new long[100];
    Arrays.setAll(pools, i -> AgentKey.code("pool " + i));
    long[] cells = new long[100];
    AgentKey.cells(pools, 24_180, cells);
    for (int i = 0; i < 100; i++) {
      assertEquals(AgentKey.cell(pools[i], 24_180), cells[i]);
    }
    long[] keys = new long[40];
    AgentKey.prepareCandidates(cells[0], 0, 11, keys, 0);
    AgentKey.prepareCandidates(cells[1], 30, 17, keys, 11);
    AgentKey.finishCandidates(keys, 28);
    for (int i = 0; i < 28; i++) {
      long key =
          i < 11 ? AgentKey.candidate(cells[0], i) : AgentKey.candidate(cells[1], 30 + i - 11);
      assertEquals(key, keys[i]);
    }
  }

  @Test
  void every_fact_of_birth_matters() {
    long key = AgentKey.candidate(1, 2, 3, 4, 5, 6);
    assertNotEquals(key, AgentKey.candidate(2, 1, 3, 4, 5, 6));
    assertNotEquals(key, AgentKey.candidate(1, 2, 4, 3, 5, 6));
    assertNotEquals(key, AgentKey.candidate(1, 2, 3, 4, 6, 5));
    long child = AgentKey.child(key, Decision.SPIN_OFF, 7, 0);
    assertNotEquals(child, AgentKey.child(key, Decision.FOLLOWER_COUNT, 7, 0));
    assertNotEquals(child, AgentKey.child(key, Decision.SPIN_OFF, 8, 0));
    assertNotEquals(child, AgentKey.child(key, Decision.SPIN_OFF, 7, 1));
    assertNotEquals(AgentKey.initial(1, 2, 3), AgentKey.initial(2, 1, 3));
    assertNotEquals(AgentKey.pair(1, 2), AgentKey.pair(2, 1));
  }

  @Test
  void kinds_of_agents_do_not_meet() {
    long[] keys =
        IntStream.range(0, 50_000)
            .boxed()
            .flatMapToLong(
                i ->
                    LongStream.of(
                        AgentKey.anchor(1, i),
                        AgentKey.initial(1, 1, i),
                        AgentKey.candidate(1, 1, 0, 0, 0, i),
                        AgentKey.child(1, Decision.SPIN_OFF, 0, i),
                        AgentKey.pair(1, i)))
            .toArray();
    assertEquals(keys.length, Arrays.stream(keys).sorted().distinct().count());
  }

  @Test
  void codes_come_from_the_characters_of_an_id() {
    assertEquals(AgentKey.code("loudi"), AgentKey.code(new String("loudi".toCharArray())));
    assertNotEquals(AgentKey.code("loudi"), AgentKey.code("loudj"));
    assertNotEquals(AgentKey.code("ab"), AgentKey.code("ba"));
    assertNotEquals(AgentKey.code(""), AgentKey.code("\0"));
    assertNotEquals(AgentKey.code("娄底"), AgentKey.code("loudi"));
  }

  @Test
  void keys_in_sequence_fill_the_range_evenly() {
    long[] counts = new long[256];
    long cell = AgentKey.cell(1, 2, 0, 0, 24_180);
    for (int i = 0; i < 256_000; i++) {
      counts[(int) (AgentKey.candidate(cell, i) >>> 56)]++;
    }
    assertTrue(Statistics.uniformityOf(counts) > 1e-4);
  }
}
