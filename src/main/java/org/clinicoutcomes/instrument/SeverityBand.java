package org.clinicoutcomes.instrument;

/**
 * A published severity band of an instrument.
 *
 * @param label such as {@code moderate}
 * @param fromHundredths the lowest score of the band, in hundredths of a point
 */
public record SeverityBand(String label, int fromHundredths) {}
