package org.clinicoutcomes.intake;

import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.instrument.Timing;
import org.jspecify.annotations.Nullable;

/** Whose the scores of a file's rows are, and when they were taken. */
final class Occasions {

  private final Whose whose;
  private final Codes<Timing> timings;
  private final FileColumn date;
  private final FileColumn timing;
  private final FileColumn session;
  private final @Nullable VisitClock clock;

  private boolean namesVisits;

  Occasions(Header header, Codebook book, Whose whose) {
    this.whose = whose;
    VisitNames visits = new VisitNames(book.spellings());
    timings = book.timingCodes().orElse(text -> visits.isVisit(text) ? untimed() : null);
    date = header.column("scored_on");
    timing = header.column("timing");
    session = header.column("session_id");
    clock = VisitClock.ofRows(header, header.schema().visits().days());
  }

  private Timing untimed() {
    namesVisits = true;
    return Timing.NONE;
  }

  /** Notes that a column of timings names visits. */
  void say(FileTally tally) {
    if (clock != null) {
      tally.note(
          "column "
              + timing.name()
              + " names visits, and when they were is as mapping.yaml says (days)");
    }
    if (namesVisits) {
      tally.note(
          "column "
              + timing.name()
              + " names visits: the date says when a score was taken, and such a name says neither"
              + " before nor after a session");
    }
  }

  /** A row's; what is wrong with it is noted in the row. */
  Occasion of(Row row) {
    String patientId = whose.of(row);
    if (clock != null) {
      Identifiers.optional(row, session);
      return new Occasion(patientId, clock.required(row, timing), Timing.NONE);
    }
    Moment at = date.isAbsent() ? null : Dates.required(row, date);
    Timing when = timings.strict(row, timing, Timing.NONE);
    Identifiers.optional(row, session);
    return new Occasion(patientId, at, when);
  }
}
