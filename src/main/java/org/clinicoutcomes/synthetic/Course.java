package org.clinicoutcomes.synthetic;

/** One patient's treatment for one condition. */
record Course(Ailment ailment, Landing landing, Regimen regimen, Timeline timeline) {}
