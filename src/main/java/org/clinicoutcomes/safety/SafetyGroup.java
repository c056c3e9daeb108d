package org.clinicoutcomes.safety;

/** Items that are read together, in the order in which they are read. */
public enum SafetyGroup {
  SESSIONS("Sessions"),
  EVENTS("Adverse events"),
  PRESSURES("Blood pressure and pulse"),
  TREATMENT("Treatment"),
  RECORDS("Records"),
  CONTRAINDICATIONS("Contraindications"),
  IDEATION("Thoughts of self-harm");

  private final String title;

  SafetyGroup(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
