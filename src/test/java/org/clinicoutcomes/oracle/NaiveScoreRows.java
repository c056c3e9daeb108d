package org.clinicoutcomes.oracle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clinicoutcomes.oracle.NaiveRecords.Score;
import org.clinicoutcomes.oracle.NaiveRecords.ScoreRow;

/** Reads the rows of a source's scores files, and settles all scores. */
final class NaiveScoreRows {
  private static final String ORIGINAL = "QSORRES";

  private final NaiveFacts facts;
  private final LocalDate asOf;

  NaiveScoreRows(NaiveFacts facts, LocalDate asOf) {
    this.facts = facts;
    this.asOf = asOf;
  }

  void read(List<NaiveRow> rows, int file) {
    facts.scoreFiles.add(rows.stream().map(NaiveRow::cells).toList());
    if (!NaiveForms.read(facts, file, rows)) {
      NaiveStates states = new NaiveStates(rows);
      rows.forEach(row -> read(row, file, states));
    }
  }

  private void read(NaiveRow row, int file, NaiveStates states) {
    if (row.isMissing("score") || !states.counts(row)) {
      return; // "the row counts as `missing`, changes nothing", or is not wanted
    }
    String patient = facts.patient(row);
    NaiveMoment at = row.requiredMoment("scored_on");
    String instrument =
        row.requiredCode("instrument", List.copyOf(NaiveMeasures.BY_INSTRUMENT.keySet()));
    String timing = row.strictCode("timing", List.of("before", "after"));
    BigDecimal value = row.requiredScore("score", instrument);
    boolean known = NaiveMeasures.BY_INSTRUMENT.containsKey(instrument);
    if (known) {
      facts.cell(instrument, "score", file, row.text("score"), value != null);
    }
    boolean scoreLost = known && value == null;
    NaiveFacts.Lost lost = scoreLost ? NaiveFacts.Lost.SCORE : NaiveFacts.Lost.NOTHING;
    // "or a score's `timing`, `status`"
    boolean strange = states.isStrange(row) || !List.of("", "before", "after").contains(timing);
    boolean more = patient.isEmpty() || at == null || strange;
    facts.lose(NaiveFacts.SCORES, file, more ? NaiveFacts.Lost.MORE : lost);
    if (!facts.isRejected(row, NaiveFacts.SCORES)) {
      Score score = new Score(patient, instrument, at, timing, value, row.isRounded("score"));
      facts.scores.add(new ScoreRow(score, file, facts.scores.size(), null, row.cells()));
      compare(score, row.text(ORIGINAL), file);
    }
  }

  /** "a word for it says nothing, and another number contradicts it". */
  private void compare(Score score, String original, int file) {
    boolean isNumber = original.matches("-?\\d+(\\.\\d+)?");
    if (isNumber
        && score.value().compareTo(new BigDecimal(original).setScale(2, RoundingMode.HALF_UP))
            != 0) {
      facts.contradicted.computeIfAbsent(file, f -> new ArrayList<>()).add(score.patient());
    }
  }

  /** "For one key the later row wins"; those of a session's columns with its row alone. */
  void settle() {
    // "a replaced session row takes the scores in its own columns with it"
    facts.counting.addAll(facts.scores);
    facts.counting.removeIf(row -> row.wide() && !facts.standing.contains(row.session()));
    facts.repeated.addAll(NaiveRepeated.leftOut(facts.counting, asOf));
    Map<List<Object>, ScoreRow> scores = new LinkedHashMap<>();
    for (ScoreRow row : facts.counting) {
      if (!facts.repeated.contains(row)) {
        scores.remove(row.score().key());
        scores.put(row.score().key(), row);
      }
    }
    facts.winning.addAll(scores.values());
    facts.settled.addAll(scores.values());
    facts.settled.removeIf(row -> row.score().date().isAfter(asOf));
  }
}
