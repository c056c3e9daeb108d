package org.clinicoutcomes.measure;

/** Whether meeting a measure's rule is good or bad news; a harm is never called improved. */
public enum Meaning {
  BENEFIT,
  HARM
}
