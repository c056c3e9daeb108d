package org.clinicoutcomes.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.clinicoutcomes.report.Match;
import org.clinicoutcomes.report.Match.OneOf;
import org.clinicoutcomes.report.Value;

/**
 * A recount of which some rows are counted beside it already: the eligible are the assessed and
 * some more. Only these are looked for, since thousands of formulas look at the same rows.
 *
 * @param column where the other recount stands in the row
 * @param more what the other does not count
 * @param texts how many texts the rows that it does not count may say
 */
record Rest(int column, Value.Recount more, int texts) {

  /** What is left to count beside the recount of the row that counts most of it. */
  static Optional<Rest> of(Value.Recount recount, List<Value> row) {
    return IntStream.range(0, row.size())
        .boxed()
        .filter(column -> row.get(column) instanceof Value.Recount)
        .flatMap(column -> beside(recount, column, (Value.Recount) row.get(column)).stream())
        .min(Comparator.comparingInt(Rest::texts));
  }

  private static Optional<Rest> beside(Value.Recount all, int column, Value.Recount other) {
    if (!all.table().equals(other.table())
        || !all.summed().equals(other.summed())
        || all.matches().size() != other.matches().size()) {
      return Optional.empty();
    }
    List<Integer> differing =
        IntStream.range(0, all.matches().size())
            .filter(i -> !all.matches().get(i).equals(other.matches().get(i)))
            .boxed()
            .toList();
    return differing.size() == 1 ? beside(all, column, other, differing.get(0)) : Optional.empty();
  }

  private static Optional<Rest> beside(
      Value.Recount all, int column, Value.Recount other, int differing) {
    if (!(all.matches().get(differing) instanceof OneOf texts)
        || !(other.matches().get(differing) instanceof OneOf fewer)
        || !texts.column().equals(fewer.column())
        || texts.isFreeText() != fewer.isFreeText()
        || !texts.texts().containsAll(fewer.texts())) {
      return Optional.empty();
    }
    List<String> left = new ArrayList<>(texts.texts());
    left.removeAll(fewer.texts());
    List<Match> matches = new ArrayList<>(all.matches());
    matches.set(differing, new OneOf(texts.column(), left, texts.isFreeText()));
    return left.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Rest(
                column,
                new Value.Recount(all.table(), all.summed(), matches, all.count() - other.count()),
                left.size()));
  }
}
