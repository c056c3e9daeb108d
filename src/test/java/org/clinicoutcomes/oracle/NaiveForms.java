package org.clinicoutcomes.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.clinicoutcomes.oracle.NaiveRecords.Score;
import org.clinicoutcomes.oracle.NaiveRecords.ScoreRow;

/** "Questionnaires by their answers": a column for each question, the total's own beside them. */
final class NaiveForms {
  /** A questionnaire with all its answers and a total. */
  record Compared(String patient, boolean differs) {}

  private final NaiveFacts facts;
  private final int file;
  private final String instrument;
  private final int questions;
  private final List<Compared> compared = new ArrayList<>();

  private NaiveForms(NaiveFacts facts, int file, String instrument) {
    this.facts = facts;
    this.file = file;
    this.instrument = instrument;
    this.questions = instrument.equals("phq9") ? 9 : 7;
  }

  /** Whether a file has such columns; those of the rows are read then. */
  static boolean read(NaiveFacts facts, int file, List<NaiveRow> rows) {
    for (String instrument : List.of("phq9", "gad7")) {
      if (!rows.isEmpty() && rows.get(0).has(instrument + "_1")) {
        NaiveForms forms = new NaiveForms(facts, file, instrument);
        rows.forEach(forms::read);
        facts.forms.add(forms);
        return true;
      }
    }
    return false;
  }

  private void read(NaiveRow row) {
    List<Integer> answers = new ArrayList<>();
    for (int question = 1; question <= questions; question++) {
      answers.add(row.optionalCount(instrument + "_" + question));
    }
    boolean whole = !answers.contains(null);
    BigDecimal ofAnswers =
        whole ? BigDecimal.valueOf(answers.stream().mapToInt(Integer::intValue).sum()) : null;
    BigDecimal stated = row.scoreOrNull(instrument, instrument);
    Integer ninth = questions == 9 ? answers.get(8) : null;
    if (stated == null && !whole && ninth == null) {
      return; // "the row counts as `missing`"
    }
    String patient = facts.patient(row);
    NaiveMoment at = row.requiredMoment("scored_on");
    facts.lose(NaiveFacts.SCORES, file, NaiveFacts.Lost.NOTHING);
    if (facts.isRejected(row, NaiveFacts.SCORES)) {
      return;
    }
    // "A total that stands beside the answers counts."
    BigDecimal total = stated == null ? ofAnswers : stated;
    if (total != null) {
      add(row, new Score(patient, instrument, at, "", total.setScale(2), false));
    }
    if (ninth != null) {
      BigDecimal thoughts = BigDecimal.valueOf(ninth).setScale(2);
      add(row, new Score(patient, "phq9_item9", at, "", thoughts, false));
    }
    if (stated != null && whole) {
      compared.add(new Compared(patient, stated.compareTo(ofAnswers) != 0));
    }
  }

  private void add(NaiveRow row, Score score) {
    facts.scores.add(new ScoreRow(score, file, facts.scores.size(), null, row.cells()));
  }

  /** "Where it differs from theirs". */
  void doubt(NaiveBook book) {
    Set<String> patients = new TreeSet<>();
    int differing = 0;
    for (Compared each : compared) {
      if (each.differs()) {
        patients.add(each.patient());
        differing++;
      }
    }
    boolean holds = NaiveBook.areMany(differing, compared.size());
    if (holds || NaiveBook.isDoubt(differing, compared.size())) {
      String columns = instrument + "_1 to " + instrument + "_" + questions;
      String place = facts.name(NaiveFacts.SCORES, file) + ": " + columns;
      book.raise("items_and_total_differ", place, differing, patients.size(), holds);
    }
  }
}
