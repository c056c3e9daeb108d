package org.clinicoutcomes.instrument;

/**
 * What a score says of thoughts of death or self-harm; bounds in hundredths.
 *
 * @param presentFrom the lowest score with such thoughts
 * @param urgentFrom the lowest score that comes first on a worklist
 * @param preference which instrument speaks for a patient with several: the lowest number
 */
public record Ideation(int presentFrom, int urgentFrom, int preference) {}
