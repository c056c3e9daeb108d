package org.clinicoutcomes.definitions;

import java.time.LocalDate;
import java.util.List;
import org.clinicoutcomes.attendance.AttendanceRules;
import org.clinicoutcomes.comparison.Claims;
import org.clinicoutcomes.comparison.ComparisonRules;
import org.clinicoutcomes.disclosure.DisclosureRules;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.export.Vocabulary;
import org.clinicoutcomes.measure.MeasureCatalog;
import org.clinicoutcomes.quality.DoubtRules;
import org.clinicoutcomes.quality.GateRules;
import org.clinicoutcomes.safety.SafetyRules;
import org.clinicoutcomes.series.SeriesRules;
import org.clinicoutcomes.worklist.WorklistRules;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is data and not program, for a whole run: never per clinic, or a total would mean
 * nothing.
 *
 * @param catalog instruments, measures, conditions
 * @param vocabulary the codes that exports may use
 * @param spellings how exports spell codes, columns, conditions and instruments
 * @param series the settings that make series and choose their scores
 * @param gate the settings that hold a source for its rejected rows
 * @param doubts the settings that make a doubt, and hold a source for it
 * @param worklist the settings of the worklist
 * @param comparison the settings that decide whether a comparison is made
 * @param claims what articles claim, and the settings by which it is judged
 * @param safety the settings of what is counted of a session
 * @param attendance the settings of what is counted of coming and going
 * @param disclosure the settings of shareable reports
 * @param settings the same settings as they are printed, in a fixed order
 * @param asOf the input's own as-of date, if it sets one
 * @param digest SHA-256, in hex, of all of this but the as-of date
 * @param digestWithoutSettings the same of what decides how rows are read
 */
public record Definitions(
    MeasureCatalog catalog,
    Vocabulary vocabulary,
    Spellings spellings,
    SeriesRules series,
    GateRules gate,
    DoubtRules doubts,
    WorklistRules worklist,
    ComparisonRules comparison,
    Claims claims,
    SafetyRules safety,
    AttendanceRules attendance,
    DisclosureRules disclosure,
    List<Setting> settings,
    @Nullable LocalDate asOf,
    String digest,
    String digestWithoutSettings) {

  public Definitions {
    settings = List.copyOf(settings);
  }
}
