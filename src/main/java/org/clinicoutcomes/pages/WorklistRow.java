package org.clinicoutcomes.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clinicoutcomes.figures.FirstCall;
import org.clinicoutcomes.instrument.Points;
import org.clinicoutcomes.measure.MeasureCatalog;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Value;
import org.clinicoutcomes.worklist.Answer;
import org.clinicoutcomes.worklist.AnswerCourse;
import org.clinicoutcomes.worklist.Call;
import org.clinicoutcomes.worklist.Listing;

/** A patient's row on the worklist, and on the list of those to review once. */
public final class WorklistRow {

  /** The columns of both lists; narrow, so that they are read on one sheet of paper. */
  public static final List<Column> COLUMNS =
      List.of(
          Column.wide("Band", Format.TEXT, 10),
          Column.wide("Patient", Format.IDENTIFIER, 11),
          Column.wide("Clinician", Format.TEXT, 12),
          Column.wide("What", Format.TEXT, 22),
          Column.wide("Latest answer", Format.TEXT, 20),
          Column.wide("Last session", Format.DATE, 12),
          Column.wide("In treatment", Format.TEXT, 12),
          Column.wide("Due by", Format.DATE, 12),
          Column.wide("Why", Format.PROSE, 25),
          Column.wide("What to do", Format.PROSE, 23),
          Column.wide("Done", Format.TEXT, 7),
          Column.wide("Initials", Format.TEXT, 8));

  private static final int PATIENT =
      COLUMNS.stream().map(Column::title).toList().indexOf("Patient");

  private final MeasureCatalog catalog;
  private final AnswerInWords answerWords;

  public WorklistRow(MeasureCatalog catalog) {
    this.catalog = catalog;
    this.answerWords = new AnswerInWords(catalog);
  }

  /** Whose row it is. */
  static String patient(List<Value> row) {
    return ((Value.Text) row.get(PATIENT)).text();
  }

  /**
   * The row of one patient.
   *
   * @param elsewhere what the same patient is listed for at other clinics of the source
   */
  public List<Value> of(Listing listing, List<Call> elsewhere) {
    return List.of(
        Value.of(listing.band().words()),
        Value.of(listing.patient()),
        Value.of(listing.clinician()),
        Value.of(what(listing, elsewhere)),
        Value.of(answer(listing)),
        Value.of(listing.mostUrgent().whom().lastSession()),
        Value.of(listing.mostUrgent().whom().isInTreatment() ? "yes" : "no"),
        Value.of(listing.dueBy().orElse(null)),
        Value.of(joined(listing.calls().stream().map(call -> why(listing, call)), " ")),
        Value.of(joined(listing.calls().stream().map(call -> whatToDo(listing, call)), " ")),
        Value.BLANK,
        Value.BLANK);
  }

  /** An entry each, so that they add up to those of the file. */
  private String what(Listing listing, List<Call> elsewhere) {
    boolean isOfOne = listing.calls().stream().filter(WorklistRow::isAnswer).count() == 1;
    return Stream.concat(
            listing.calls().stream().map(call -> isOfOne ? item(call) : told(call)),
            elsewhere.stream().map(call -> told(call) + " (at " + call.clinic() + ")"))
        .collect(Collectors.joining("; "));
  }

  /** What stands in the column of the latest answer is not said again, where it comes first. */
  private static String why(Listing listing, Call call) {
    boolean isFirst = call.equals(listing.calls().get(0));
    return listing
        .answer()
        .filter(answer -> isFirst)
        .map(answer -> after(given(answer) + ", ", call.why()))
        .orElse(call.why());
  }

  /** Nor is the band, which has a column of its own. */
  private static String whatToDo(Listing listing, Call call) {
    return after(listing.band().words() + ": ", call.whatToDo());
  }

  private static String after(String beginning, String sentence) {
    if (!sentence.startsWith(beginning)) {
      return sentence;
    }
    String rest = sentence.substring(beginning.length());
    return rest.substring(0, 1).toUpperCase(Locale.ROOT) + rest.substring(1);
  }

  private static String given(Answer answer) {
    return answer.instrumentName() + ": " + answer.value() + " on " + answer.date();
  }

  private static boolean isAnswer(Call call) {
    return call.reason().answer() != null;
  }

  /** An item with the instrument of which it is an answer. */
  private String told(Call call) {
    Answer answer = call.reason().answer();
    return answer == null ? item(call) : item(call) + " (" + answer.instrumentName() + ")";
  }

  private String item(Call call) {
    return call.item().isOfACondition()
        ? call.item().words() + " (" + catalog.condition(call.condition()).name() + ")"
        : call.item().words();
  }

  private static String answer(Listing listing) {
    return listing.answer().map(WorklistRow::words).orElse("");
  }

  private static String words(Answer answer) {
    return value(answer) + " on " + answer.date() + ", " + Wording.daysAgo(answer.daysAgo());
  }

  private static String value(Answer answer) {
    return answer.instrumentName()
        + ": "
        + answer.value()
        + " of "
        + Points.of(answer.instrument().range().highestHundredths());
  }

  private static String joined(Stream<String> words, String with) {
    return words.distinct().collect(Collectors.joining(with));
  }

  /** The patient as one of the first of the list. */
  public FirstCall first(Listing listing) {
    boolean isAnswer = listing.mostUrgent().reason().answer() != null;
    Optional<Answer> answer = listing.answer().filter(any -> isAnswer);
    return new FirstCall(
        listing.band(),
        listing.patient(),
        listing.clinician(),
        answer.map(this::said).orElseGet(() -> item(listing.mostUrgent())),
        answer.map(of -> course(of.course())).orElse(""),
        answer.map(Answer::date).orElseGet(() -> listing.mostUrgent().since()));
  }

  private String said(Answer answer) {
    return value(answer)
        + answerWords
            .of(answer.instrument(), answer.hundredths())
            .map(words -> ", " + words)
            .orElse("");
  }

  private static String course(AnswerCourse course) {
    return switch (course) {
      case FIRST -> "the only answer";
      case ROSE -> "rising";
      case SAME -> "not rising";
      case FELL -> "falling";
    };
  }
}
