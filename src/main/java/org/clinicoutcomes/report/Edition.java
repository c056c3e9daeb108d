package org.clinicoutcomes.report;

import java.time.LocalDate;

/**
 * Which one of a report it is.
 *
 * @param audience in a word whom it may be shown to
 * @param asOf the last day that it tells of
 * @param notice what every sheet of paper says of whom it may be shown to
 */
public record Edition(String audience, LocalDate asOf, String notice) {}
