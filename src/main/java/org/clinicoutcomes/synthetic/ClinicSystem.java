package org.clinicoutcomes.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A system in which clinics keep their records, as far as its exports show it. It decides how rows
 * are written, never which.
 */
interface ClinicSystem {

  FileForm form();

  /** The names of the files it writes; it exports nothing of other kinds. */
  Map<ExportKind, String> files();

  /**
   * The columns of a new file, in order.
   *
   * @param columns ours
   */
  List<Field> fields(ExportKind kind, List<String> columns);

  /**
   * What stands around a file's rows.
   *
   * @param exported the day of the export
   */
  default Framing framing(ExportKind kind, LocalDate exported) {
    return Framing.NONE;
  }

  /**
   * How its files are to be read, as a mapping says it; empty where they show it themselves.
   *
   * @param columns ours, by kind
   */
  default String mapping(Map<ExportKind, List<String>> columns) {
    return "";
  }
}
