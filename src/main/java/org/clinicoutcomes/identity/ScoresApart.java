package org.clinicoutcomes.identity;

import java.util.BitSet;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.PastedLine;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.DoubtBook.Subject;
import org.clinicoutcomes.quality.DoubtCode;
import org.clinicoutcomes.records.YearOff;

/**
 * Files whose scores have nothing to do with the sessions, as it seems: nearly all of their
 * patients have no session, or none of their scores is near any. Patients who wait for a first
 * session are ordinary, so are lists with all patients of a practice, and scores long after the
 * last one of those who were scored before.
 */
public final class ScoresApart {

  /** All but one in so many. */
  private static final int NEARLY_ALL = 20;

  /** Those who wait for a first session are fewer than this part of those who are scored. */
  private static final int QUARTER = 4;

  private final BitSet treated;
  private final BitSet distant;
  private final BitSet scored;
  private final BitSet told = new BitSet();
  private final DoubtBook doubts;

  /**
   * @param treated the patients with a session, by number
   * @param distant those of them none of whose scores is near one
   * @param scored the patients of all scores files
   */
  public ScoresApart(BitSet treated, BitSet distant, BitSet scored, DoubtBook doubts) {
    this.treated = treated;
    this.distant = distant;
    this.scored = scored;
    this.doubts = doubts;
  }

  /**
   * Raises what is in doubt of one file, unless its ids are in doubt already; of the patients of a
   * sessions file what no scores file before it has told.
   *
   * @param patients of the file
   */
  public void raise(String file, FileKind kind, BitSet patients) {
    BitSet both = and(patients, treated);
    if (kind == FileKind.SCORES && !isAsked(DoubtCode.IDS_WRITTEN_DIFFERENTLY, file)) {
      raiseStrangers(file, patients.cardinality(), patients.cardinality() - both.cardinality());
    }
    if (kind.holdsSource()) {
      both.and(scored);
      both.andNot(told);
      raiseDistant(file, both, and(both, distant).cardinality());
    }
  }

  private boolean isAsked(DoubtCode code, String file) {
    return doubts.all().stream()
        .anyMatch(doubt -> doubt.code() == code && doubt.place().equals(file));
  }

  private void raiseStrangers(String file, int patients, int strangers) {
    int known = patients - strangers;
    boolean areMany = strangers * QUARTER >= scored.cardinality();
    if (known * NEARLY_ALL < Math.min(patients, treated.cardinality()) && areMany) {
      doubts.bearing(
          new Subject(DoubtCode.SCORES_WITHOUT_SESSIONS, file, 0, strangers),
          scored.cardinality(),
          file
              + ": "
              + strangers
              + " of its "
              + patients
              + " patients have no session: its ids may be those of another system, or sessions are"
              + " missing.",
          "Export both with the same ids; if these people wait for a first session, "
              + accepting(DoubtCode.SCORES_WITHOUT_SESSIONS, file, strangers));
    }
  }

  private void raiseDistant(String file, BitSet patients, int apart) {
    int both = patients.cardinality();
    if (apart > 0 && apart * QUARTER >= both * (QUARTER - 1)) {
      told.or(patients);
      raiseDates(
          file,
          apart,
          both,
          "of "
              + apart
              + " of "
              + both
              + " patients with sessions and scores not one score lies within 90 days of a session:"
              + " the dates of one or the other may be of another year or calendar.",
          "they were scored only long before or after");
    }
  }

  /**
   * Raises that scores of a file lie a year before or behind where they could be of sessions.
   *
   * @param off the patients of whose scores in it that is so
   * @param patients of the file
   */
  public void raiseYearOff(String file, YearOff off, BitSet patients) {
    BitSet either = (BitSet) off.early().clone();
    either.or(off.late());
    either.andNot(told);
    int both = and(patients, treated).cardinality();
    int apart = either.cardinality();
    raiseDates(
        file,
        apart,
        both,
        "of "
            + apart
            + " of "
            + both
            + " patients with sessions scores lie "
            + where(off)
            + ": their year may be wrong.",
        "they are right");
  }

  /**
   * Raises that the first sessions of patients lie a year before they could be of their treatment.
   *
   * @param early the patients of whose sessions in the file that is so
   * @param patients of the file
   */
  public void raiseEarlySessions(String file, BitSet early, BitSet patients) {
    int apart = early.cardinality();
    if (!isAsked(DoubtCode.DISTANT_DATES, file)) {
      raiseDates(
          file,
          apart,
          patients.cardinality(),
          "the first session, or the first two, of "
              + apart
              + " of "
              + patients.cardinality()
              + " patients lie long before all others, and a year later would be among them: their"
              + " year may be wrong.",
          "they are right");
    }
  }

  private void raiseDates(String file, int apart, int ofPatients, String how, String unless) {
    doubts.bearing(
        new Subject(DoubtCode.DISTANT_DATES, file, 0, apart),
        ofPatients,
        file + ": " + how,
        "Compare the dates of a few patients with the clinic's own records, and export again; if "
            + unless
            + ", "
            + accepting(DoubtCode.DISTANT_DATES, file, apart));
  }

  private static String where(YearOff off) {
    if (off.late().isEmpty()) {
      return "long before the first of these, and within 31 days of a session a year later";
    }
    return off.early().isEmpty()
        ? "long behind the last of these, within 31 days of a session a year earlier, and no other"
            + " score says how treatment ended"
        : "far from every session, and within 31 days of one a year earlier or later";
  }

  private static String accepting(DoubtCode code, String file, int most) {
    return "accept it: " + PastedLine.accepted(code.code(), file, most) + ".";
  }

  private static BitSet and(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both;
  }
}
