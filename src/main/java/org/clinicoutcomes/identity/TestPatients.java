package org.clinicoutcomes.identity;

import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Pattern;
import org.clinicoutcomes.export.PastedLine;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.DoubtBook.Subject;
import org.clinicoutcomes.quality.DoubtCode;
import org.clinicoutcomes.records.TextIndex;

/**
 * Patients whose ids say that they are none: those with which people try a system out. Where half
 * of all ids say so, it is how this system calls its patients.
 */
public final class TestPatients {

  private static final Pattern NOBODY =
      Pattern.compile(
          "z*[ _-]?(test|dummy|demo|sample|training|fake)([ _-]?(patient|pt|person|user|case))?"
              + "[ _-]?[a-z]?\\d*"
              + "|(patient|pt)[ _-]?(test|dummy|demo)[ _-]?\\d*");

  private final TextIndex ids;

  /**
   * @param ids of patients, by number
   */
  public TestPatients(TextIndex ids) {
    this.ids = ids;
  }

  /**
   * Raises that there are some.
   *
   * @param patients those with sessions or scores, by number
   */
  public void raise(BitSet patients, DoubtBook doubts) {
    int all = patients.cardinality();
    int nobody = (int) patients.stream().filter(this::isNobody).count();
    if (nobody * 2 < all) {
      doubts.bearing(
          new Subject(DoubtCode.TEST_PATIENTS, "", 0, nobody),
          all,
          nobody
              + " patients have ids such as systems are tried out with (test, demo, dummy): they would"
              + " count as patients.",
          "Take them out of the export; if they are patients, accept it: "
              + PastedLine.accepted(DoubtCode.TEST_PATIENTS.code(), "", nobody)
              + ".");
    }
  }

  private boolean isNobody(int patient) {
    String id = ids.text(patient);
    return !id.isEmpty()
        && Character.isLetter(id.charAt(0))
        && NOBODY.matcher(id.toLowerCase(Locale.ROOT)).matches();
  }
}
