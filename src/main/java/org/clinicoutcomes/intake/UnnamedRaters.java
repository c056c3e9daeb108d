package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.PastedLine;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.DoubtBook.Subject;
import org.clinicoutcomes.quality.DoubtCode;

/**
 * Columns of a scores file whose headers mean nothing to us, as far as all that stands in them are
 * words of who has answered: the patient, or somebody else. Answers of both about one patient are
 * two scores, and not a course of one.
 */
final class UnnamedRaters {

  private static final Set<String> PATIENTS =
      Set.of(
          "patient", "pt", "self", "selfreport", "selfrated", "client", "subject", "participant");
  private static final Set<String> OTHERS =
      Set.of(
          "caregiver",
          "carer",
          "proxy",
          "informant",
          "observer",
          "spouse",
          "partner",
          "husband",
          "wife",
          "parent",
          "mother",
          "father",
          "family",
          "relative",
          "guardian",
          "clinician",
          "clinicianrated",
          "therapist",
          "physician",
          "nurse",
          "rater");

  private final List<Candidate> candidates = new ArrayList<>();

  /** A column in which nothing else has stood yet, and the patients whom each kind is about. */
  private static final class Candidate {
    private final FileColumn column;
    private final Map<String, Boolean> words = new HashMap<>();
    private final Map<String, BitSet> kinds = new HashMap<>();
    private String word = "";

    Candidate(FileColumn column) {
      this.column = column;
    }

    /** Takes what stands in a row; whether it may still be such a column. */
    boolean take(String text, String patientId) {
      if (text.isEmpty()) {
        return true;
      }
      Boolean isPatient = words.get(text);
      if (isPatient == null) {
        String key = Spellings.key(text);
        if (!PATIENTS.contains(key) && !OTHERS.contains(key)) {
          return false;
        }
        isPatient = PATIENTS.contains(key);
        words.put(text, isPatient);
        word = isPatient ? text : word;
      }
      kinds.computeIfAbsent(patientId, id -> new BitSet()).set(isPatient ? 0 : 1);
      return true;
    }

    long patientsOfBoth() {
      return kinds.values().stream().filter(of -> of.cardinality() > 1).count();
    }
  }

  UnnamedRaters(Header header) {
    new HeaderFindings(header)
        .unknownColumns()
        .forEach(each -> candidates.add(new Candidate(each)));
  }

  /** Looks at a row that is kept. */
  void add(Row row, String patientId) {
    if (!candidates.isEmpty()) {
      candidates.removeIf(each -> !each.take(row.text(each.column), patientId));
    }
  }

  /** Raises what is in doubt, once the file is read. */
  void raise(FileTally tally, DoubtBook doubts, long ofPatients) {
    for (Candidate each : candidates) {
      String name = each.column.name();
      long both = each.patientsOfBoth();
      doubts.bearing(
          new Subject(DoubtCode.ROWS_OF_OTHER_KINDS, tally.file() + ", column " + name, 0, both),
          ofPatients,
          "Column "
              + name
              + " of "
              + tally.file()
              + " tells who has answered, and "
              + both
              + " patients have scores of their own and of somebody else.",
          "To take those of patients alone, say in mapping.yaml "
              + PastedLine.rows(FileKind.SCORES, name, List.of(each.word))
              + "; if the column says nothing of that: "
              + PastedLine.ignore(FileKind.SCORES, name)
              + ".");
    }
  }
}
