package org.clinicoutcomes.tidy;

import static org.clinicoutcomes.tidy.TidyCsv.date;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.worklist.Call;

/** Writes one source's part of {@code worklist.csv}: a row per entry. */
public final class WorklistFile implements AutoCloseable {

  /** The header of the whole file. */
  public static final List<String> HEADER =
      List.of("source,patient_id,condition,clinic,item,since,why,what_to_do,clinician".split(","));

  /** Where the clinic stands in a row. */
  public static final int CLINIC = HEADER.indexOf("clinic");

  private static final Comparator<Call> ORDER =
      Comparator.comparing(Call::condition)
          .thenComparing(Call::clinic, CodePoints.ORDER)
          .thenComparing(entry -> entry.item().code())
          .thenComparing(Call::since)
          .thenComparing(Call::why);

  private final String source;
  private final TidyCsv csv;

  public WorklistFile(Path file, String source) {
    this.source = source;
    this.csv = new TidyCsv(file, HEADER.size());
  }

  /** Writes the entries of one patient; patients come in the order of their ids. */
  public void write(List<Call> entries) {
    entries.stream().sorted(ORDER).forEach(entry -> csv.row(row(entry)));
  }

  private List<String> row(Call entry) {
    return List.of(
        source,
        entry.patient(),
        entry.condition(),
        entry.clinic(),
        entry.item().code(),
        date(entry.since()),
        entry.why(),
        entry.item().whatToDo(),
        entry.clinician());
  }

  @Override
  public void close() {
    csv.close();
  }
}
