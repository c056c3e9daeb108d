package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clinicoutcomes.clock.Reckoning;
import org.clinicoutcomes.clock.TurnedDates;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.inventory.InputFile;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.DoubtBook.Subject;
import org.clinicoutcomes.quality.DoubtCode;

/** What is said of when a source's rows were. */
final class TimeDoubts {

  private static final String STATE_THE_ZONE =
      "Say the clinic's own in mapping.yaml, as time_zone: America/Denver; time_zone: UTC takes them"
          + " as they stand.";

  private static final String EXPORT_AGAIN =
      "Export the file again, and do not save it in a spreadsheet, or let that take the column for"
          + " text.";

  private TimeDoubts() {}

  /** Raises what nobody can tell of times at UTC beside others without an offset. */
  static void raise(Reckoning of, DoubtBook doubts) {
    doubts.bearing(
        new Subject(DoubtCode.TIME_ZONES, "", of.scores(), of.patients()),
        of.treated(),
        "Some files state their times at UTC and others state no offset; the date of "
            + of.scores()
            + " scores of "
            + of.patients()
            + " patients, or whether they lie before a session or after it, hangs on the clinic's"
            + " time zone.",
        STATE_THE_ZONE);
  }

  /**
   * Raises that dates were turned, as their forms say, or as rows after the as-of date do.
   *
   * @param files all of the source
   */
  static void raise(Map<InputFile, TurnedDates> byForms, List<FileTally> files, DoubtBook doubts) {
    byForms.forEach((file, dates) -> raise(file, dates, doubts));
    files.stream()
        .filter(file -> !byForms.containsKey(file.input()) && file.turned() > 0)
        .forEach(file -> raise(file, doubts));
  }

  /** Nothing of a file with turned dates can be trusted, but for one with dates of birth. */
  private static void raise(InputFile file, TurnedDates of, DoubtBook doubts) {
    Subject subject = Subject.ofRows(DoubtCode.DATES_TURNED, file.name(), of.turned() + of.left());
    String sentence =
        file.name()
            + " has dates of two forms that part at the twelfth of the month: "
            + of.turned()
            + " say themselves which number is the day, which is up to 12, and "
            + of.left()
            + " do not, and have a day after 12. A spreadsheet has exchanged day and month where"
            + " that made a date.";
    if (file.kind() == FileKind.PATIENTS) {
      doubts.aside(subject, sentence, EXPORT_AGAIN);
    } else {
      doubts.holding(subject, sentence, EXPORT_AGAIN);
    }
  }

  private static void raise(FileTally file, DoubtBook doubts) {
    doubts.holding(
        Subject.ofRows(DoubtCode.DATES_TURNED, file.file(), file.turned()),
        file.file()
            + " has "
            + file.turned()
            + " rows dated after the as-of date, all of a day up to 12; with day and month"
            + " exchanged all of them lie between its first month and the as-of date. A"
            + " spreadsheet has exchanged them where that made a date.",
        EXPORT_AGAIN);
  }

  /** What is so every night. */
  static List<String> notes(Reckoning of) {
    List<String> notes = new ArrayList<>();
    if (of.converted() > 0) {
      notes.add(
          of.converted()
              + " scores state another offset from UTC than their patient's sessions: they are told"
              + " by the sessions' offset of the nearest day");
    }
    if (of.unsure() > of.scores()) {
      notes.add(
          (of.unsure() - of.scores())
              + " scores are taken as written although their own time, or the sessions', is at UTC:"
              + " in no time zone would they lie otherwise to a session");
    }
    return notes;
  }
}
