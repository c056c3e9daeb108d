package org.clinicoutcomes.intake;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.clinicoutcomes.meaning.TellingColumns;
import org.clinicoutcomes.records.Replacements;

/** Reads again a few rows of a file, to see what tells them apart. */
final class RowsAgain implements RowReader {

  private final Header header;
  private final FileTally tally;
  private final BitSet wanted;
  private final Map<Integer, List<String>> cells = new HashMap<>();

  /**
   * @param tally of this reading
   * @param wanted the places of the rows among all that are judged
   */
  RowsAgain(Header header, FileTally tally, BitSet wanted) {
    this.header = header;
    this.tally = tally;
    this.wanted = wanted;
  }

  @Override
  public RowFate read(Row row) {
    if (wanted.get(tally.rows().counted())) {
      cells.put(tally.rows().counted(), row.record().stream().map(Texts::trim).toList());
    }
    return RowFate.NOT_WANTED;
  }

  /** What tells apart the rows of some pairs. */
  TellingColumns telling(List<Replacements.Pair> pairs) {
    return new TellingColumns(
        columns(),
        pairs.stream()
            .filter(pair -> cells.containsKey(pair.earlier()) && cells.containsKey(pair.later()))
            .map(pair -> new TellingColumns.Pair(of(pair.earlier()), of(pair.later())))
            .toList());
  }

  private List<TellingColumns.Column> columns() {
    return IntStream.range(0, header.size())
        .mapToObj(at -> new TellingColumns.Column(header.names().get(at), ours(at)))
        .toList();
  }

  /** Our name of a column; empty where it means nothing to us. */
  private String ours(int position) {
    List<String> names = header.ourNames(position);
    return names.isEmpty() ? "" : names.get(0);
  }

  private List<String> of(int place) {
    return cells.getOrDefault(place, List.of());
  }
}
