package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.figures.SourceResult;
import org.clinicoutcomes.measure.Ladder;
import org.clinicoutcomes.quality.FileAccount;
import org.clinicoutcomes.quality.Reject;
import org.clinicoutcomes.quality.RejectCount;
import org.clinicoutcomes.report.Block;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;

/** Whether the data can be trusted, on the first page. */
final class StartTrust {

  private static final double HUNDRED = 100.0;

  private static final List<Column> COLUMNS =
      List.of(
          new Column("Can the data be trusted?", Format.TEXT), new Column("Answer", Format.LINE));

  private final Findings findings;
  private final String clinic;

  StartTrust(Findings findings, String clinic) {
    this.findings = findings;
    this.clinic = clinic;
  }

  /** A row for each answer. */
  Block block(List<SourceResult> sources, Headlines headlines) {
    List<List<Value>> rows = new ArrayList<>();
    rows.add(List.of(Value.of(agreement()), new Value.TiesOutTotal()));
    rows.add(List.of(Value.of("Rows rejected"), Value.of(rejected(sources))));
    rows.add(List.of(Value.of("Final scores missing"), Value.of(missing(headlines))));
    rows.add(List.of(Value.of("Open doubts"), Value.of(doubts(sources))));
    return new Block("", List.of(), Table.of("Trust", COLUMNS, rows).withoutFilter());
  }

  private String agreement() {
    return "Figures against the rows of "
        + (clinic.equals(CellKey.ALL_CLINICS) ? "Clinics" : "Patients");
  }

  private String rejected(List<SourceResult> sources) {
    return share(rows(sources, FileAccount::rejected), rows(sources, FileAccount::read), "row")
        + mostOften(sources);
  }

  /** Why most of them were, where any was. */
  private String mostOften(List<SourceResult> sources) {
    Map<String, Long> times = new TreeMap<>();
    sources.stream()
        .flatMap(source -> source.rejectCounts().stream())
        .filter(count -> count.scope() == Reject.Scope.ROW)
        .forEach(count -> times.merge(reason(count), count.count(), Long::sum));
    return times.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(most -> ", most often: " + most.getKey() + " (" + most.getValue() + ")")
        .orElse("");
  }

  private String reason(RejectCount count) {
    String reason = findings.words().of(count.code().code());
    return count.column().isEmpty() ? reason : reason + " in the column \"" + count.column() + "\"";
  }

  private static long rows(List<SourceResult> sources, ToLongFunction<FileAccount> count) {
    return sources.stream()
        .flatMap(source -> source.account().files().stream())
        .mapToLong(count)
        .sum();
  }

  private String missing(Headlines headlines) {
    List<Ladder> ladders = new ArrayList<>();
    headlines.forEach(
        (condition, id) ->
            findings
                .overall(clinic, condition, id)
                .ifPresent(tally -> ladders.add(tally.ladder())));
    return share(
        ladders.stream().mapToLong(Ladder::noEndScore).sum(),
        ladders.stream().mapToLong(Ladder::eligible).sum(),
        "patient who can be judged",
        "patients who can be judged");
  }

  private static String doubts(List<SourceResult> sources) {
    long open = sources.stream().mapToLong(source -> source.account().openDoubts().size()).sum();
    return open == 0
        ? "none"
        : open + ", said in the first lines; what settles them stands on Data quality";
  }

  private static String share(long part, long whole, String noun) {
    return share(part, whole, noun, noun + "s");
  }

  private static String share(long part, long whole, String noun, String nouns) {
    if (whole == 0) {
      return "there are no " + nouns;
    }
    return String.format(
        Locale.ROOT,
        "%,d of %,d %s (%.1f %%)",
        part,
        whole,
        whole == 1 ? noun : nouns,
        HUNDRED * part / whole);
  }
}
