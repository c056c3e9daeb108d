package org.clinicoutcomes.identity;

import org.clinicoutcomes.quality.Counted;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.DoubtBook.Subject;
import org.clinicoutcomes.quality.DoubtCode;

/** What is in doubt where one id is that of several people, in words. */
public final class IdDoubts {

  private final PatientKeys keys;
  private final DoubtBook doubts;

  /**
   * @param doubts where they are raised
   */
  public IdDoubts(PatientKeys keys, DoubtBook doubts) {
    this.keys = keys;
    this.doubts = doubts;
  }

  /** Says that rows of a patients file name two people under one id. */
  public static String ofTwoPeople(int ids) {
    return Counted.of(ids, "id has", "ids have")
        + " rows with different birth dates or sexes, as two people have; "
        + (ids == 1 ? "all its rows" : "all their rows")
        + " are rejected, in every file";
  }

  /** Says that rows of sessions are replaced by those of other patients. */
  public static String takenByOthers(int rows) {
    return Counted.of(rows, "row of sessions is", "rows of sessions are")
        + " replaced by another patient's row with the same session id: if the ids only number each"
        + " patient's sessions, map the column as session_number.";
  }

  /** Raises it where the patients concerned could move a rate. */
  public void raiseTwoPeople(String file, int ids, long ofPatients) {
    doubts.bearing(
        new Subject(DoubtCode.TWO_PEOPLE_UNDER_ONE_ID, file, 0, ids),
        ofPatients,
        file + ": " + ofTwoPeople(ids) + ".",
        "Give each person an id of their own, in all files.");
  }

  /**
   * Raises the same of a file of sessions, scores or events, whose rows are not rejected for it.
   */
  public void raiseTwoPeopleTold(String file, int ids, long ofPatients) {
    raiseTold(
        file,
        ids,
        ofPatients,
        " rows with different birth dates or sexes, as two people have: nobody knows which of them"
            + " are whose.");
  }

  /** Raises that a file says other things of people than the patients or sessions files do. */
  public void raiseOthersTold(String file, int ids, long ofPatients) {
    raiseTold(
        file,
        ids,
        ofPatients,
        " another birth date or sex than in the patients or sessions files: its ids may be those of another"
            + " system.");
  }

  private void raiseTold(String file, int ids, long ofPatients, String what) {
    boolean isRaised =
        doubts.all().stream()
            .anyMatch(
                doubt ->
                    doubt.code() == DoubtCode.TWO_PEOPLE_UNDER_ONE_ID
                        && doubt.place().equals(file));
    if (!isRaised) {
      doubts.bearing(
          new Subject(DoubtCode.TWO_PEOPLE_UNDER_ONE_ID, file, 0, ids),
          ofPatients,
          file + ": " + Counted.of(ids, "id has", "ids have") + what,
          "Give each person an id of their own, in all files.");
    }
  }

  /**
   * Raises that ids are those of other people in other clinics, if at least so many as a doubt has
   * contradict themselves.
   */
  public void raiseClinics(ClinicOverlap overlap) {
    int most = Math.max(overlap.atOnce(), keys.disputedAcrossClinics());
    boolean isMoved = doubts.rules().areReplaced(overlap.moved(), overlap.patients());
    int contradicting = isMoved ? Math.max(most, overlap.moved()) : most;
    boolean isRaised =
        doubts.all().stream()
            .anyMatch(doubt -> doubt.code() == DoubtCode.IDS_REPEAT_ACROSS_CLINICS);
    if (!isRaised
        && !keys.arePerClinic()
        && doubts.rules().isDoubt(contradicting, overlap.patients())) {
      doubts.holding(
          new Subject(DoubtCode.IDS_REPEAT_ACROSS_CLINICS, "", 0, contradicting),
          "The sessions files have "
              + Counted.of(Math.max(overlap.shared(), contradicting), "id", "ids")
              + " in several clinics, and "
              + contradicting
              + " of them contradict themselves: sessions in two clinics on one day, or another"
              + " birth date or sex.",
          "If one id in two clinics is two patients, say in mapping.yaml: "
              + keys.said().eachPerClinic().line());
    }
  }
}
