package org.clinicoutcomes.intake;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * Which headers of a file stand for our columns.
 *
 * @param columns by our name
 * @param repeated our names of columns that are there more than once, with their headers
 * @param ambiguous headers that could be several columns, with our names of those
 * @param used positions of the headers that are known
 * @param mapped our names of those whose header the mapping names, if only twice
 */
record FoundColumns(
    Map<String, FileColumn> columns,
    SortedMap<String, List<String>> repeated,
    SortedMap<String, Set<String>> ambiguous,
    Set<Integer> used,
    Set<String> mapped) {

  FoundColumns {
    columns = Map.copyOf(columns);
    repeated = Collections.unmodifiableSortedMap(repeated);
    ambiguous = Collections.unmodifiableSortedMap(ambiguous);
    used = Set.copyOf(used);
    mapped = Set.copyOf(mapped);
  }
}
