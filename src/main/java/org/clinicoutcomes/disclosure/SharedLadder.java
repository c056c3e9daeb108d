package org.clinicoutcomes.disclosure;

import java.util.OptionalLong;

/**
 * The counts of one row as outside readers see them: rounded, or hidden.
 *
 * @param ruleMet hidden wherever the assessed are
 */
public record SharedLadder(
    OptionalLong treated, OptionalLong eligible, OptionalLong assessed, OptionalLong ruleMet) {}
