package org.clinicoutcomes.session;

/**
 * What a count is about, at one clinic or at all; in its order, all of one clinic stand together.
 *
 * @param <K> the key itself
 */
public interface AtClinic<K extends AtClinic<K>> extends Comparable<K> {

  /** A clinic's name, in the export or in the report; or what stands for all clinics. */
  String clinic();

  /** The same of another clinic. */
  K in(String otherClinic);
}
