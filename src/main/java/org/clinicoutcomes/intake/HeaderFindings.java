package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What is to be told of a file's header. */
final class HeaderFindings {

  private static final Pattern DATUM =
      Pattern.compile(
          "\\d{5,20}|\\d{1,4}[-/. ]{1,2}(\\d{1,2}|\\p{L}{3,9})[-/., ]{1,2}\\d{1,4}\\b.{0,40}"
              + "|\\p{L}{3,9}[. ]{1,2}\\d{1,2},? \\d{4}\\b.{0,40}");

  private final Header header;
  private final Headings headings;
  private final FoundColumns found;

  HeaderFindings(Header header) {
    this.header = header;
    headings = header.headings();
    found = header.found();
  }

  /**
   * Whether they are rather a patient's data, which nobody may quote: not one is known, or one is a
   * date or a long number.
   */
  boolean isData() {
    boolean none =
        found.columns().isEmpty() && found.repeated().isEmpty() && found.ambiguous().isEmpty();
    return none
        || (!header.missing().isEmpty()
            && headings.names().stream().anyMatch(DATUM.asMatchPredicate()));
  }

  /** Headers that mean nothing to us. */
  List<String> unknown() {
    return unknownColumns().stream().map(FileColumn::name).toList();
  }

  /** The columns of those. */
  List<FileColumn> unknownColumns() {
    return IntStream.range(0, headings.size())
        .filter(i -> !isKnown(i))
        .mapToObj(headings::column)
        .toList();
  }

  /** The columns that nothing is read from; those that mean nothing to us among them. */
  List<FileColumn> unreadColumns() {
    return IntStream.range(0, headings.size())
        .filter(i -> !found.used().contains(i))
        .filter(i -> !ColumnSearch.isLeftOut(headings, i, header.schema().names()))
        .mapToObj(headings::column)
        .toList();
  }

  private boolean isKnown(int position) {
    return found.used().contains(position)
        || found.ambiguous().containsKey(headings.column(position).name())
        || ColumnSearch.isLeftOut(headings, position, header.schema().names());
  }

  /** Headers that are not used because the mapping says so. */
  List<String> ignored() {
    return IntStream.range(0, headings.size())
        .filter(i -> header.schema().names().ignores(headings.keys().get(i)))
        .mapToObj(headings.shown()::get)
        .toList();
  }

  /** Our columns for which the mapping states a value that a column of the file outdoes. */
  SortedMap<String, FileColumn> outdoneConstants() {
    SortedMap<String, FileColumn> outdone = new TreeMap<>(found.columns());
    outdone.keySet().retainAll(header.schema().constants().keySet());
    return outdone;
  }

  /** Columns that the mapping names a header for, which is not among these. */
  List<String> unmapped() {
    return header.schema().names().mapped().stream()
        .filter(name -> !found.columns().containsKey(name))
        .toList();
  }

  /**
   * Headers that mean nothing to us, and those of columns that are left out.
   *
   * @param leftOut our names of those
   */
  List<String> unused(Set<String> leftOut) {
    List<String> unused = new ArrayList<>(unknown());
    leftOut.stream()
        .sorted()
        .filter(found.columns()::containsKey)
        .forEach(name -> unused.add(header.column(name).name()));
    return unused;
  }

  /**
   * Our name and the file's header of every column found, in the file's order.
   *
   * @param leftOut our names of those that are not used all the same
   */
  List<String> columns(Set<String> leftOut) {
    List<String> columns = new ArrayList<>();
    found.columns().entrySet().stream()
        .filter(entry -> !leftOut.contains(entry.getKey()))
        .sorted(
            Map.Entry.<String, FileColumn>comparingByValue((a, b) -> a.position() - b.position())
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(entry -> columns.add(described(entry.getKey(), entry.getValue().name())));
    return columns;
  }

  private static String described(String canonical, String header) {
    return header.equals(canonical) ? canonical : canonical + " (" + header + ")";
  }
}
