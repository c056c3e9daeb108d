package org.clinicoutcomes.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellReference;
import org.clinicoutcomes.report.Match;
import org.clinicoutcomes.report.Value;

/**
 * Formulas by which a reader's spreadsheet counts figures again.
 *
 * <p>Plain codes are counted by COUNTIFS, which would ignore the capitals of a name, take "*" in it
 * for any letters and "2024-03" for a date: such texts are compared whole.
 */
final class Formulas {

  /**
   * A text that COUNTIFS takes for nothing but itself, in whatever country; two words for codes
   * never differ in capitals alone.
   */
  private static final Pattern PLAIN_CODE =
      Pattern.compile("[a-z][a-z0-9]*([_ ][a-z0-9]+)*|[A-Za-z]+([ -][A-Za-z]+)*|[0-9]{4}-Q[1-4]");

  /**
   * Years, months and bands of ages, which COUNTIFS would take for a number or a date: with any
   * letters after it, each is a text again. None of them begins with another of its column.
   */
  private static final Pattern DIGITS =
      Pattern.compile("[0-9]{4}(-[0-9]{2})?|[0-9]{2}-[0-9]{2}|[0-9]{2}\\+");

  private final Layouts layouts;
  private final Stretches stretches;

  Formulas(Layouts layouts, Stretches stretches) {
    this.layouts = layouts;
    this.stretches = stretches;
  }

  /**
   * The rows of a table that match, counted or added up, over all the sheets that it fills; those
   * that a cell of the same row counts already are taken from there.
   */
  String of(Value.Recount recount, List<Value> values, int row) {
    return Rest.of(recount, values)
        .map(rest -> of(rest.more()) + "+" + cell(rest.column(), row))
        .orElseGet(() -> of(recount));
  }

  private String of(Value.Recount recount) {
    BlockLayout layout = layouts.table(recount.table());
    boolean plain = recount.matches().stream().allMatch(Formulas::isPlain);
    return layout.parts().stream()
        .map(part -> new Part(layout, part, stretches.of(recount, part)))
        .map(part -> plain ? part.countedByCodes(recount) : part.countedExactly(recount))
        .collect(Collectors.joining("+"));
  }

  /** Whether the figures of a row agree with the recounts beside them: "yes" or "NO". */
  static String of(Value.TiesOut ties, BlockLayout layout, int row) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < ties.figures().size(); i++) {
      pairs.add(
          cell(layout, ties.figures().get(i), row)
              + "="
              + cell(layout, ties.recounts().get(i), row));
    }
    return "IF(AND("
        + String.join(",", pairs)
        + "),\""
        + TieOuts.YES
        + "\",\""
        + TieOuts.NO
        + "\")";
  }

  private static String cell(BlockLayout layout, String title, int row) {
    return cell(layout.column(title), row);
  }

  private static String cell(int column, int row) {
    return CellReference.convertNumToColString(column) + (row + 1);
  }

  /** Whether COUNTIFS counts the rows that match and no others. */
  static boolean isPlain(Match match) {
    return !(match instanceof Match.OneOf texts)
        || (!texts.isFreeText()
            && texts.texts().stream().allMatch(text -> isPlain(text) || isInDigits(text)));
  }

  private static boolean isPlain(String text) {
    return PLAIN_CODE.matcher(text).matches();
  }

  private static boolean isInDigits(String text) {
    return DIGITS.matcher(text).matches();
  }

  /** A text as formulas say it. */
  static String text(String text) {
    return "\"" + CellText.clean(text).replace("\"", "\"\"") + "\"";
  }

  /** One sheet's part of a table. */
  private record Part(BlockLayout layout, SheetPart part, Optional<Stretch> stretch) {

    private String column(String title) {
      return stretch
          .map(rows -> rows.name(title))
          .orElseGet(() -> layout.reference(part, layout.column(title)));
    }

    /** One COUNTIFS for each of the texts that will do, added up. */
    private String countedByCodes(Value.Recount recount) {
      List<String> criteria = List.of("");
      for (Match match : recount.matches()) {
        List<String> longer = new ArrayList<>();
        for (String before : criteria) {
          criteriaOf(match).forEach(criterion -> longer.add(before + "," + criterion));
        }
        criteria = longer;
      }
      return criteria.stream()
          .map(
              of ->
                  recount.summed().isEmpty()
                      ? "COUNTIFS(" + of.substring(1) + ")"
                      : "SUMIFS(" + column(recount.summed()) + of + ")")
          .collect(Collectors.joining("+"));
    }

    private List<String> criteriaOf(Match match) {
      String column = column(match.column());
      if (match instanceof Match.OneOf texts) {
        return texts.texts().stream().map(text -> column + "," + criterion(text)).toList();
      }
      return List.of(column + "," + text(bound(match)));
    }

    private static String criterion(String text) {
      return text(isInDigits(text) ? text + "*" : text);
    }

    private String countedExactly(Value.Recount recount) {
      List<String> factors = new ArrayList<>();
      recount.matches().forEach(match -> factors.add(factor(match)));
      factors.add(recount.summed().isEmpty() ? "1" : column(recount.summed()));
      return "SUMPRODUCT(" + String.join("*", factors) + ")";
    }

    private String factor(Match match) {
      String column = column(match.column());
      if (match instanceof Match.OneOf texts) {
        return texts.texts().stream()
            .map(text -> equal(column, text, texts.isFreeText()))
            .collect(Collectors.joining("+", "(", ")"));
      }
      return "ISNUMBER(" + column + ")*(" + column + bound(match) + ")";
    }

    /** The equals sign ignores capitals, so names with letters need EXACT, which takes longer. */
    private static String equal(String column, String text, boolean isFreeText) {
      boolean needsCapitals = isFreeText && text.chars().anyMatch(Character::isLetter);
      return needsCapitals
          ? "EXACT(" + column + "," + text(text) + ")"
          : "(" + column + "=" + text(text) + ")";
    }

    private static String bound(Match match) {
      return match instanceof Match.AtMost most
          ? "<=" + most.bound()
          : ">=" + ((Match.AtLeast) match).bound();
    }
  }
}
