package org.clinicoutcomes.meaning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.PastedLine;
import org.clinicoutcomes.export.PatientIds;
import org.clinicoutcomes.meaning.TellingColumns.Telling;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.DoubtBook.Subject;
import org.clinicoutcomes.quality.DoubtCode;
import org.clinicoutcomes.records.Replacements;

/**
 * Rows of one file that replace each other. The later wins, which is a correction where it is rare;
 * where it is not, the rows are not what they seem.
 */
public final class ReplacedRows {

  private static final String CLINIC = "clinic";
  private static final Set<String> OF_NO_FIGURE = Set.of("notes");
  private static final Set<String> LIKELY =
      Set.of("total", "total score", "sum", "sum score", "raw", "score", "now", "current", "final");

  private static final Set<String> KNOWN =
      Set.of(
          "total",
          "total score",
          "sum",
          "sum score",
          "raw",
          "raw score",
          "score",
          "category",
          "item",
          "now",
          "current",
          "final",
          "worst",
          "least",
          "average",
          "yes",
          "no",
          "given",
          "ordered");
  private static final Pattern NUMBER = Pattern.compile("\\p{L}{0,2}\\d{1,3}");
  private static final Pattern NUMBERED = Pattern.compile("(?:\\p{L}+\\W*)?\\d{1,2}");

  private final PatientIds said;
  private final DoubtBook doubts;

  /**
   * @param said what the mapping says of patients' ids
   * @param doubts where it is raised
   */
  public ReplacedRows(PatientIds said, DoubtBook doubts) {
    this.said = said;
    this.doubts = doubts;
  }

  /** Whether so many are replaced that it must be found out what tells the rows apart. */
  public boolean areMany(Replacements found) {
    return doubts.rules().areReplaced(found.replaced(), found.keys());
  }

  /**
   * Raises the doubt.
   *
   * @param what the rows give, such as {@code scores}
   * @return what settles it by the file itself, as a note; empty where the doubt was raised
   */
  public String judge(
      String file, FileKind kind, String what, Replacements found, TellingColumns columns) {
    List<Telling> words = columns.words();
    String many = found.replaced() + " of " + found.keys() + " " + what;
    if (columns.areSameBut(OF_NO_FIGURE)) {
      return many + " stand in several rows, which differ in their notes alone";
    }
    if (words.isEmpty() && !columns.revision().isEmpty()) {
      return many + " are given again by a later row, changed as " + columns.revision() + " says";
    }
    if (columns.areToldBy(CLINIC)) {
      raiseClinics(file, many, found.replaced());
      return "";
    }
    Subject about = Subject.ofRows(DoubtCode.REPLACED_VALUES, file, found.replaced());
    String sentence =
        file
            + ": "
            + many
            + " are given by several rows of this file with different values, which is more than"
            + " corrections are."
            + told(words, columns);
    if (kind.bearsOnRates()) {
      doubts.holding(about, sentence, remedy(kind, words));
    } else {
      doubts.aside(about, sentence, remedy(kind, words));
    }
    return "";
  }

  /** Raises the doubt of scores that follow each other within minutes. */
  public void raiseMinutesApart(String file, Replacements found, TellingColumns columns) {
    List<Telling> words = columns.words();
    doubts.holding(
        Subject.ofRows(DoubtCode.REPLACED_VALUES, file, found.replaced()),
        file
            + ": "
            + found.replaced()
            + " of "
            + found.keys()
            + " scores are given by several rows of this file that are less than 15 minutes apart"
            + " and have different values, which is more than corrections are."
            + told(words, columns),
        remedy(FileKind.SCORES, words)
            + " Or, if each is a score that was taken, "
            + PastedLine.accepted(DoubtCode.REPLACED_VALUES.code(), file, found.replaced())
            + ".");
  }

  private void raiseClinics(String file, String many, long replaced) {
    doubts.holding(
        Subject.ofRows(DoubtCode.IDS_REPEAT_ACROSS_CLINICS, file, replaced),
        file + ": " + many + " stand in several rows of one id, of another clinic each.",
        "If one id in two clinics is two patients, say in mapping.yaml: "
            + said.eachPerClinic().line());
  }

  private static String told(List<Telling> words, TellingColumns columns) {
    return words.isEmpty()
        ? " No column tells by its words what these rows are."
        : " What they are, tells "
            + words.stream()
                .map(each -> each.header() + " (" + said(each, columns) + ")")
                .collect(Collectors.joining(", or "))
            + ".";
  }

  /** Words that no list knows may be somebody's own. */
  private static String said(Telling telling, TellingColumns columns) {
    if (columns.areOurCodes(telling.header())) {
      return String.join(", ", telling.words());
    }
    List<String> known = telling.words().stream().filter(ReplacedRows::isKnown).toList();
    int others = telling.words().size() - known.size();
    if (known.isEmpty()) {
      return others + " different words";
    }
    return String.join(", ", known) + (others == 0 ? "" : ", and " + others + " other words");
  }

  private static boolean isKnown(String word) {
    return KNOWN.contains(word.toLowerCase(Locale.ROOT)) || NUMBER.matcher(word).matches();
  }

  private static String remedy(FileKind kind, List<Telling> words) {
    if (words.isEmpty()) {
      return "Export one row for each, or let each have an id, date or time of its own.";
    }
    Telling first = words.get(0);
    if (kind == FileKind.SCORES && areQuestions(first.words())) {
      return "If they are the answers to its questions, say in mapping.yaml: "
          + PastedLine.column(kind, "item", first.header())
          + "; else say under rows which of them are wanted.";
    }
    return "Say in mapping.yaml which rows are meant"
        + likely(first.words())
            .map(word -> ", such as: " + PastedLine.rows(kind, first.header(), List.of(word)))
            .orElseGet(
                () -> ", with their words: " + PastedLine.rows(kind, first.header(), List.of("…")));
  }

  /** Which rows are right is not ours to say where no word says what they are. */
  private static Optional<String> likely(List<String> words) {
    return words.stream()
        .filter(word -> LIKELY.contains(word.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private static boolean areQuestions(List<String> words) {
    return words.size() > 1 && words.stream().allMatch(NUMBERED.asMatchPredicate());
  }
}
