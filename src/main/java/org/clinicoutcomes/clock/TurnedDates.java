package org.clinicoutcomes.clock;

/**
 * Dates of a file of which a spreadsheet has exchanged day and month wherever that made a date.
 *
 * @param turned how many have a day up to 12, and say so themselves
 * @param left how many have a day after 12, and are written otherwise
 */
public record TurnedDates(long turned, long left) {}
