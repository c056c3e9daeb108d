package org.clinicoutcomes.intake;

import org.clinicoutcomes.identity.PatientKeys;

/** Reads of a sessions file nothing but which clinics have which ids, before anything else is. */
final class ClinicIds implements RowReader {

  private final PatientKeys keys;
  private final String source;
  private final FileColumn patient;
  private final FileColumn clinic;

  ClinicIds(Header header, PatientKeys keys, String source) {
    this.keys = keys;
    this.source = source;
    patient = header.column("patient_id");
    clinic = header.column("clinic");
  }

  @Override
  public RowFate read(Row row) {
    String id = row.text(patient);
    if (!row.isMissing(id)) {
      String where = row.text(clinic);
      keys.notice(Texts.composed(id), row.isMissing(where) ? source : Texts.composed(where));
    }
    return RowFate.NOT_WANTED;
  }
}
