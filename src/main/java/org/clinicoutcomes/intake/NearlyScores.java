package org.clinicoutcomes.intake;

import java.util.BitSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.clinicoutcomes.identity.PatientKeys;
import org.clinicoutcomes.records.SourceRecords;

/**
 * Rows of a table that would be scores if they said of which instrument: they have a patient of the
 * source, a date, and a whole number where a score stands. Where more than one in twenty have
 * another number, such as a weight, or another column may say what they are, they are something
 * else.
 */
final class NearlyScores implements RowReader {

  /** What the table may lack. */
  static final Set<String> LACKING = Set.of("instrument");

  private static final Set<String> TELLING_NOTHING =
      Set.of("patient_id", "scored_on", "score", "timing", "session_id", "clinic");

  private static final Pattern WHOLE = Pattern.compile("1?\\d{1,2}");
  private static final int ONE_OF = 20;

  private final SourceRecords records;
  private final Whose whose;
  private final FileColumn date;
  private final FileColumn score;
  private final boolean isToldOtherwise;
  private final BitSet patients = new BitSet();
  private long rows;
  private long others;

  /**
   * @param records of the tables that are read, by which patients are known
   */
  NearlyScores(Header header, PatientKeys keys, SourceRecords records) {
    this.records = records;
    whose = new Whose(header, keys);
    date = header.column("scored_on");
    score = header.column("score");
    isToldOtherwise =
        !new HeaderFindings(header).unknown().isEmpty()
            || !header.found().ambiguous().isEmpty()
            || !TELLING_NOTHING.containsAll(header.found().columns().keySet());
  }

  @Override
  public RowFate read(Row row) {
    String text = row.text(score);
    if (text.isEmpty()) {
      return RowFate.MISSING;
    }
    int patient = records.patients().find(whose.of(row));
    Dates.required(row, date);
    boolean isWhole = WHOLE.matcher(text).matches();
    rows++;
    others += isWhole ? 0 : 1;
    if (row.isRejected() || patient < 0 || !isWhole) {
      return RowFate.NOT_WANTED;
    }
    patients.set(patient);
    return RowFate.KEPT;
  }

  /** The patients of such rows, by their number in the source. */
  BitSet patients() {
    return isToldOtherwise || others * ONE_OF > rows ? new BitSet() : patients;
  }
}
