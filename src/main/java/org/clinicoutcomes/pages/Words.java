package org.clinicoutcomes.pages;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.clinicoutcomes.durability.Handling;
import org.clinicoutcomes.durability.ResponseEnd;
import org.clinicoutcomes.figures.FlowTally;
import org.clinicoutcomes.measure.MeasureCatalog;
import org.clinicoutcomes.measure.Rung;
import org.clinicoutcomes.quality.RejectCode;
import org.clinicoutcomes.report.MethodEntry;
import org.clinicoutcomes.series.MissingBaseline;

/**
 * The words in which sheets say codes: one for each, the same on every sheet. Codes stand in the
 * tidy files; Methods sets both side by side.
 */
public final class Words {

  /** Those of the ladder, of responses and of missing scores, where blanks would not do. */
  private static final Map<String, String> OF_SERIES =
      Map.ofEntries(
          Map.entry(Rung.NO_BASELINE.code(), "no starting score"),
          Map.entry(Rung.BELOW_ENTRY.code(), "too well at the start"),
          Map.entry(Rung.NO_END_SCORE.code(), "no final score"),
          Map.entry(MissingBaseline.TOO_EARLY.code(), "scored too early"),
          Map.entry(MissingBaseline.ONLY_AFTER.code(), "scored only after the first session"),
          Map.entry(ResponseEnd.Reason.LOST.code(), "response lost"),
          Map.entry(ResponseEnd.Reason.REINDUCTION.code(), "new induction"),
          Map.entry(ResponseEnd.Reason.CENSORED.code(), "responding when last seen"),
          Map.entry(ResponseEnd.NO_FOLLOW_UP, "no later score"),
          Map.entry("baseline_severity", "severity at the start"),
          Map.entry(Handling.AS_TREATED_CONFIRMED.code(), "two lost scores in a row"));

  /** Why a row or a cell was left out, to whoever is to correct it. */
  private static final Map<String, String> OF_REJECTS =
      Map.ofEntries(
          Map.entry(RejectCode.MISSING_VALUE.code(), "nothing there"),
          Map.entry(RejectCode.BAD_DATE.code(), "no date that can be read"),
          Map.entry(RejectCode.AMBIGUOUS_DATE.code(), "day and month cannot be told apart"),
          Map.entry(RejectCode.AMBIGUOUS_ID.code(), "id of more than one patient"),
          Map.entry(RejectCode.UNKNOWN_CODE.code(), "unknown word"),
          Map.entry(RejectCode.COLUMN_COUNT.code(), "more or fewer cells than columns"),
          Map.entry(RejectCode.UNBALANCED_QUOTE.code(), "quotation mark without its pair"),
          Map.entry(RejectCode.UNDECODABLE.code(), "letters that cannot be read"));

  private static final String SECTION = "word and code";
  private static final String MEANING = "How sheets call what tidy files call so.";

  private final Map<String, String> words = new HashMap<>();

  private Words() {}

  /**
   * The words for all codes of a run.
   *
   * @param vocabulary the words for the codes that exports may use
   */
  public static Words of(MeasureCatalog catalog, Map<String, String> vocabulary) {
    Words words = new Words();
    words.addPlain(Stream.of(Rung.values()).map(Rung::code));
    words.addPlain(Stream.of(MissingBaseline.values()).map(MissingBaseline::code));
    words.addPlain(Stream.of(Handling.values()).map(Handling::code));
    words.addPlain(Stream.of(RejectCode.values()).map(RejectCode::code));
    words.addPlain(Stream.of(FlowTally.FIRST_IN_PROGRESS, FlowTally.MAINTENANCE));
    words.words.putAll(OF_SERIES);
    words.words.putAll(OF_REJECTS);
    words.words.putAll(vocabulary);
    catalog.measures().values().forEach(measure -> words.words.put(measure.id(), measure.phrase()));
    catalog.conditions().values().forEach(of -> words.words.put(of.key(), of.name()));
    return words;
  }

  private void addPlain(Stream<String> codes) {
    codes.forEach(code -> words.put(code, plain(code)));
  }

  private static String plain(String code) {
    return code.replace('_', ' ');
  }

  /** The word for a code; one that nobody has named is its own, with blanks. */
  String of(String code) {
    return words.getOrDefault(code, plain(code));
  }

  /** The words for several codes, one after the other. */
  String of(Collection<String> codes) {
    return String.join("; ", codes.stream().map(this::of).toList());
  }

  /** The title of a column that may be titled by a code. */
  String title(String title) {
    return words.getOrDefault(title, title);
  }

  /** Every code whose word is another, for Methods. */
  List<MethodEntry> methods() {
    return new TreeMap<>(words)
        .entrySet().stream()
            .filter(entry -> !entry.getKey().equals(entry.getValue()))
            .map(entry -> method(entry.getKey(), entry.getValue()))
            .toList();
  }

  private static MethodEntry method(String code, String word) {
    return new MethodEntry(SECTION, word, code, MEANING, "");
  }
}
