package org.clinicoutcomes.course;

import java.util.List;
import org.clinicoutcomes.series.Series;

/**
 * A series judged by every measure in force for its condition.
 *
 * @param outcomes by measure id
 */
public record MeasuredSeries(Series series, List<SeriesOutcome> outcomes) {}
