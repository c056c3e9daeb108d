package org.clinicoutcomes.meaning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.clinicoutcomes.export.PastedLine;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.DoubtBook.Subject;
import org.clinicoutcomes.quality.DoubtCode;

/**
 * What the drug column of one sessions file says besides the drug, counted by its texts: orders
 * that were refused or held stand there under the name of the drug, and are no given sessions.
 */
public final class OrderColumn {

  private static final int REMEMBERED = 4096;
  private static final String OTHERWISE =
      "If the drug was given on all of them, say so under values, drug.";

  private final RowKinds kinds;
  private final Predicate<String> isDrug;
  private final String file;
  private final String header;
  private final Map<String, Said> texts = new HashMap<>();

  /** What one text says, and on how many rows. */
  private static final class Said {
    private final RowKind kind;
    private final String besides;
    private long rows;
    private final Set<String> patients = new HashSet<>();

    Said(RowKind kind, String besides) {
      this.kind = kind;
      this.besides = besides;
    }

    boolean isPlain() {
      return kind == RowKind.SESSION && besides.isEmpty();
    }
  }

  /**
   * @param isDrug whether a text names one of our drugs
   * @param file its name within the source
   */
  public OrderColumn(RowKinds kinds, Predicate<String> isDrug, String file, String header) {
    this.kinds = kinds;
    this.isDrug = isDrug;
    this.file = file;
    this.header = header;
  }

  /**
   * What a row is by the text of its drug: unsaid where it names a drug and nothing else of
   * account.
   *
   * @param patientId of the row; empty where it has none
   */
  public RowKind of(String text, String patientId) {
    if (text.isEmpty()) {
      return RowKind.UNSAID;
    }
    Said said = texts.get(text);
    if (said == null) {
      said = said(text);
      if (texts.size() < REMEMBERED) {
        texts.put(text, said);
      }
    }
    said.rows++;
    if (!said.isPlain() && !patientId.isEmpty()) {
      said.patients.add(patientId);
    }
    return said.kind == RowKind.SESSION ? RowKind.UNSAID : said.kind;
  }

  private Said said(String text) {
    RowKind kind = kinds.of(text);
    if (!isDrug.test(text)) {
      boolean isSaid = kind == RowKind.OTHER || kind.isCalledOff();
      return new Said(isSaid ? kind : RowKind.UNSAID, "");
    }
    if (kind.isCalledOff() || kinds.isUnclear(text)) {
      return new Said(kind, "");
    }
    return new Said(RowKind.SESSION, String.join(" ", kinds.notKnown(text)));
  }

  /** What is said of the rows that are none of given sessions; none where there are none. */
  public List<String> notes() {
    return counted().notes();
  }

  /**
   * Raises what is in doubt of it.
   *
   * @param ofPatients how many patients the source has sessions of
   */
  public void doubt(DoubtBook doubts, long ofPatients) {
    counted().doubt(doubts, ofPatients);
    doubtBesides(doubts, ofPatients);
  }

  private KindColumn counted() {
    KindColumn column = new KindColumn(file, header, OTHERWISE);
    texts.forEach((text, said) -> column.add(text, said.kind, said.rows, said.patients));
    return column;
  }

  /** Of words that no list knows nobody can say whether they deny what stands before them. */
  private void doubtBesides(DoubtBook doubts, long ofPatients) {
    Set<String> besides = new HashSet<>();
    Set<String> patients = new HashSet<>();
    long rows = 0;
    for (Said said : texts.values()) {
      if (said.kind == RowKind.SESSION) {
        besides.add(said.besides);
        patients.addAll(said.patients);
        rows += said.isPlain() ? 0 : said.rows;
      }
    }
    if (besides.size() > 1 && doubts.rules().isDoubt(patients.size(), ofPatients)) {
      String place = file + ", column " + header;
      doubts.aside(
          new Subject(DoubtCode.ROWS_OF_OTHER_KINDS, place, rows, patients.size()),
          "Column "
              + header
              + " of "
              + file
              + " says something besides the drug on "
              + rows
              + " rows, of "
              + patients.size()
              + " patients, that no list knows: they are read as sessions at which it was given.",
          "Look whether it says otherwise: then give them a status, or leave them out of the"
              + " export. If it does not: "
              + PastedLine.accepted(DoubtCode.ROWS_OF_OTHER_KINDS.code(), place, patients.size())
              + ".");
    }
  }
}
