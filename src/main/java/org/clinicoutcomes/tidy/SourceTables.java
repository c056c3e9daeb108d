package org.clinicoutcomes.tidy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.clinicoutcomes.course.ConditionCourse;
import org.clinicoutcomes.course.MeasuredSeries;
import org.clinicoutcomes.course.SeriesOutcome;
import org.clinicoutcomes.durability.Onset;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.measure.Period;
import org.clinicoutcomes.quality.Reject;
import org.clinicoutcomes.series.Series;
import org.clinicoutcomes.tidy.SourceTable.Column;
import org.clinicoutcomes.worklist.Answer;
import org.clinicoutcomes.worklist.Call;
import org.jspecify.annotations.Nullable;

/** The tidy files that hold a row of a patient each. */
public final class SourceTables {

  /** A row of one series of a patient. */
  private interface OfSeries {

    ConditionCourse course();

    Series series();
  }

  private record SeriesRow(ConditionCourse course, Series series) implements OfSeries {

    String planned() {
      Integer planned = series.first().planned();
      return planned == null ? "" : planned.toString();
    }

    String isIndex() {
      return course.index().periodsOf(series).containsKey(Period.Grain.ALL) ? "yes" : "no";
    }
  }

  private record OutcomeRow(ConditionCourse course, Series series, SeriesOutcome outcome)
      implements OfSeries {

    @Nullable Score baseline() {
      return outcome.outcome().baseline();
    }

    @Nullable Score end() {
      return outcome.outcome().end();
    }

    String ofResponse(ToIntFunction<Onset> count) {
      Onset onset = outcome.onset();
      return onset == null ? "" : Integer.toString(count.applyAsInt(onset));
    }
  }

  private static final Comparator<Call> CALLS =
      Comparator.comparing(Call::condition)
          .thenComparing(Call::clinic, CodePoints.ORDER)
          .thenComparing(call -> call.item().code())
          .thenComparing(Call::since)
          .thenComparing(Call::why);

  /** What came out by one measure. */
  private static final List<Column<OutcomeRow>> OUTCOME =
      List.of(
          new Column<>("measure", row -> row.outcome().measure().id()),
          new Column<>("rung", row -> row.outcome().rung().code()),
          new Column<>("baseline_on", row -> on(row.baseline())),
          new Column<>("baseline", row -> points(row.baseline())),
          new Column<>("end_on", row -> on(row.end())),
          new Column<>("end", row -> points(row.end())),
          new Column<>("end_timing", row -> timing(row.end())),
          new Column<>("days_to_response", row -> row.ofResponse(Onset::daysToResponse)),
          new Column<>("sessions_to_response", row -> row.ofResponse(Onset::sessionsToResponse)));

  /** {@code outcomes.csv}. */
  public static final SourceTable<ConditionCourse, ?> OUTCOMES =
      new SourceTable<>(
          SourceTables::outcomes, joined(List.of(which(), span(), treated(), OUTCOME)));

  /** {@code series.csv}. */
  public static final SourceTable<ConditionCourse, ?> SERIES =
      new SourceTable<>(
          SourceTables::series,
          joined(
              List.of(
                  which(),
                  List.of(new Column<SeriesRow>("course", row -> row.series().course().code())),
                  span(),
                  List.of(new Column<>("planned", SeriesRow::planned)),
                  treated(),
                  List.of(
                      new Column<SeriesRow>("clinician", row -> row.series().clinician()),
                      new Column<>("index_all", SeriesRow::isIndex)))));

  /** {@code worklist.csv}, by patient; patients come in the order of their ids. */
  public static final SourceTable<List<Call>, ?> WORKLIST =
      new SourceTable<>(
          (calls, rows) -> calls.stream().sorted(CALLS).forEach(rows),
          List.of(
              new Column<>("patient_id", Call::patient),
              new Column<>("condition", Call::condition),
              new Column<>("clinic", Call::clinic),
              new Column<>("item", call -> call.item().code()),
              new Column<>("band", call -> call.band().code()),
              new Column<>("since", call -> call.since().toString()),
              new Column<>("why", Call::why),
              new Column<>("what_to_do", Call::whatToDo),
              new Column<>("clinician", call -> call.whom().clinician()),
              new Column<>("instrument", call -> of(call, answer -> answer.instrument().key())),
              new Column<>("value", call -> of(call, Answer::value)),
              new Column<>("answered_on", call -> of(call, answer -> answer.date().toString())),
              new Column<>("days_ago", call -> of(call, a -> Integer.toString(a.daysAgo()))),
              new Column<>("course", call -> of(call, answer -> answer.course().code())),
              new Column<>("last_session", call -> call.whom().lastSession().toString()),
              new Column<>("in_treatment", call -> call.whom().isInTreatment() ? "yes" : "no"),
              new Column<>("due_by", call -> on(call.reason().due().by()))));

  /** {@code rejects.csv}. */
  public static final SourceTable<Reject, ?> REJECTS =
      new SourceTable<>(
          (reject, rows) -> rows.accept(reject),
          List.of(
              new Column<>("file", Reject::file),
              new Column<>("kind", reject -> reject.kind().code()),
              new Column<>("line", reject -> Long.toString(reject.line())),
              new Column<>("column", Reject::column),
              new Column<>("scope", reject -> reject.scope().code()),
              new Column<>("code", reject -> reject.code().code()),
              new Column<>("value", Reject::value),
              new Column<>("message", Reject::message),
              new Column<>("action", Reject::action)));

  private SourceTables() {}

  private static <R extends OfSeries> List<Column<R>> which() {
    return List.of(
        new Column<>("patient_id", row -> row.course().patient().id()),
        new Column<>("condition", row -> row.course().condition()),
        new Column<>("series", row -> Integer.toString(row.series().number())),
        new Column<>("kind", row -> row.series().kind().code()),
        new Column<>("status", row -> row.series().status().code()));
  }

  private static <R extends OfSeries> List<Column<R>> span() {
    return List.of(
        new Column<>("first_session", row -> row.series().firstDate().toString()),
        new Column<>("last_session", row -> row.series().lastDate().toString()),
        new Column<>("sessions", row -> Integer.toString(row.series().sessions().size())));
  }

  private static <R extends OfSeries> List<Column<R>> treated() {
    return List.of(
        new Column<>("drug", row -> row.series().drug()),
        new Column<>("route", row -> row.series().route()),
        new Column<>("clinic", row -> row.series().clinic()));
  }

  private static <R> List<Column<R>> joined(List<List<Column<R>>> lists) {
    return lists.stream().flatMap(List::stream).toList();
  }

  private static void series(ConditionCourse course, Consumer<SeriesRow> rows) {
    for (MeasuredSeries measured : course.series()) {
      rows.accept(new SeriesRow(course, measured.series()));
    }
  }

  /** Without a baseline only the headline has a row. */
  private static void outcomes(ConditionCourse course, Consumer<OutcomeRow> rows) {
    for (MeasuredSeries measured : course.series()) {
      for (SeriesOutcome outcome : measured.outcomes()) {
        if (outcome.outcome().baseline() != null || outcome.measure().equals(course.headline())) {
          rows.accept(new OutcomeRow(course, measured.series(), outcome));
        }
      }
    }
  }

  private static String on(@Nullable Score score) {
    return on(score == null ? null : score.at().date());
  }

  private static String on(@Nullable LocalDate date) {
    return date == null ? "" : date.toString();
  }

  private static String of(Call call, Function<Answer, String> text) {
    Answer answer = call.reason().answer();
    return answer == null ? "" : text.apply(answer);
  }

  private static String points(@Nullable Score score) {
    return score == null ? "" : TidyCsv.score(score.hundredths());
  }

  private static String timing(@Nullable Score score) {
    return score == null ? "" : score.timing().code();
  }
}
