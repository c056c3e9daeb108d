package org.clinicoutcomes.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A German-speaking system's files; their mapping says how to read them. */
final class GermanSystem implements ClinicSystem {

  private static final Map<ExportKind, String> NAMES =
      Map.of(
          ExportKind.PATIENTS, "Patienten",
          ExportKind.SESSIONS, "Behandlungen",
          ExportKind.SCORES, "Frageboegen",
          ExportKind.ADVERSE_EVENTS, "Nebenwirkungen");

  private static final DateForm DATES = new DateForm("dd.MM.yyyy", "HH:mm");

  private static final Notation NOTATION =
      new Notation(
          SystemWords.GERMAN.codes(),
          Map.of("declined", "verweigert", "N/A", "k. A."),
          DATES,
          ",",
          ",0",
          "; ");

  @Override
  public FileForm form() {
    return FileForm.EUROPEAN;
  }

  @Override
  public Map<ExportKind, String> files() {
    return NAMES.keySet().stream()
        .collect(Collectors.toMap(kind -> kind, kind -> name(kind) + ".csv"));
  }

  /** What the file's name begins with. */
  static String name(ExportKind kind) {
    return NAMES.getOrDefault(kind, "");
  }

  @Override
  public List<Field> fields(ExportKind kind, List<String> columns) {
    return columns.stream()
        .map(column -> Field.of(column, SystemWords.GERMAN.header(column), NOTATION))
        .toList();
  }

  @Override
  public Framing framing(ExportKind kind, LocalDate exported) {
    String title = kind == ExportKind.SCORES ? "Fragebögen" : name(kind);
    return new Framing(title + " – Export vom " + DATES.written(exported));
  }

  @Override
  public String mapping(Map<ExportKind, List<String>> columns) {
    return GermanMapping.of(columns);
  }
}
