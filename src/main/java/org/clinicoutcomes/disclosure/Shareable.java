package org.clinicoutcomes.disclosure;

/** What the owner of a report lets outside readers have. */
public enum Shareable {
  /** Each clinic's workbook: nobody outside sees what all clinics are together. */
  CLINICS,
  /** The workbook of all clinics together: nobody outside sees what a single one is. */
  NETWORK,
  /** All of them. */
  BOTH;

  /** Whether clinics' own workbooks are freed. */
  public boolean hasClinics() {
    return this != NETWORK;
  }

  /** Whether that of all clinics together is. */
  public boolean hasNetwork() {
    return this != CLINICS;
  }
}
