package org.clinicoutcomes.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How soon an entry is to be looked at.
 *
 * @param by the last day for it; null where no day can be named
 */
public record Due(Band band, @Nullable LocalDate by) {}
