package org.clinicoutcomes.session;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of how its files are to be read.
 *
 * @param completeFrom the date from which its records are complete, if stated: a first series that
 *     starts soon after it may have begun before the records
 */
public record SourceMapping(@Nullable LocalDate completeFrom) {

  /** The mapping of a source that states nothing. */
  public static final SourceMapping NONE = new SourceMapping(null);
}
