package jiju.store.parquet;

import java.util.List;
import java.util.Optional;

/**
 * Where the cells of one column of one group stand in the file.
 *
 * @param dictionary where the page of different values begins, where there is one
 * @param data where the page of cells begins
 * @param bytes of all pages with their headers
 * @param rows cells, the empty ones included
 * @param empty cells that are empty
 * @param extremes least and greatest word, where they are worth noting
 */
record ChunkPlace(
    Optional<Long> dictionary, long data, long bytes, int rows, int empty, List<String> extremes) {

  long begin() {
    return dictionary.orElse(data);
  }
}
