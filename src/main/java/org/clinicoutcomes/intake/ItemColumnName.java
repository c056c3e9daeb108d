package org.clinicoutcomes.intake;

import org.clinicoutcomes.export.ExportColumns;
import org.clinicoutcomes.instrument.Timing;

/**
 * Our names for the columns of a questionnaire's questions: {@code phq9_1}, {@code phq9_1_after}.
 */
final class ItemColumnName {

  private ItemColumnName() {}

  static String of(String instrument, int item, Timing timing) {
    String name = instrument + "_" + item;
    return switch (timing) {
      case BEFORE -> name + ExportColumns.BEFORE;
      case NONE -> name;
      case AFTER -> name + ExportColumns.AFTER;
    };
  }
}
