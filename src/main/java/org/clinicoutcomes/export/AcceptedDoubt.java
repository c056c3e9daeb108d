package org.clinicoutcomes.export;

/**
 * A doubt that somebody has seen and accepts: it is silent until it grows.
 *
 * @param code of the doubt
 * @param place where it is; empty for the whole source
 * @param most up to how many patients, or rows where no patient can be named
 */
public record AcceptedDoubt(String code, String place, long most) {}
