package org.clinicoutcomes.intake;

import org.clinicoutcomes.identity.FileIds;
import org.clinicoutcomes.identity.PatientKeys;
import org.clinicoutcomes.identity.PeopleTold;
import org.clinicoutcomes.quality.Reject.Scope;
import org.clinicoutcomes.quality.RejectCode;

/** Whose the rows of one file are. */
final class Whose {

  private final PatientKeys keys;
  private final FileIds ids;
  private final FileColumn patient;
  private final FileColumn clinic;
  private final PersonColumns person;
  private final boolean areAnyTold;
  private final PeopleTold told = new PeopleTold();

  Whose(Header header, PatientKeys keys) {
    this.keys = keys;
    ids = keys.file(header.schema().kind());
    patient = header.column("patient_id");
    clinic = header.column("clinic");
    person = new PersonColumns(header);
    areAnyTold = person.areAny();
  }

  /** The key of the row's patient; empty where the row has none, which rejects it. */
  String of(Row row) {
    String key = ofPerson(row);
    tell(row, key);
    return keys.areTrivial() || key.isEmpty()
        ? key
        : undisputed(row, key, Identifiers.optional(row, clinic));
  }

  /** The same where the row itself says who the person is. */
  String ofPerson(Row row) {
    String id = Identifiers.required(row, patient);
    if (keys.said().areAsWritten() || id.isEmpty()) {
      return id;
    }
    String where = Identifiers.optional(row, clinic);
    String key = keys.of(ids, id, where.isEmpty() ? null : where);
    return key == null ? severalClinics(row) : key;
  }

  /** The same for a session, whose clinic is known. */
  String ofSession(Row row, String where) {
    String id = Identifiers.required(row, patient);
    String key = keys.areTrivial() || id.isEmpty() ? id : keys.ofSession(ids, id, where);
    tell(row, key);
    return keys.areTrivial() || id.isEmpty() ? id : undisputed(row, key, where);
  }

  private void tell(Row row, String key) {
    if (areAnyTold && !key.isEmpty()) {
      told.add(key, person.sex(row), person.birth(row));
    }
  }

  /** What the rows say of the people that they are of. */
  PeopleTold told() {
    return told;
  }

  /** The key of a session that a row names, once the row's patient is known. */
  String session(Row row, String sessionId) {
    if (!keys.arePerClinic() || sessionId.isEmpty()) {
      return sessionId;
    }
    String where = Identifiers.optional(row, clinic);
    String known = where.isEmpty() ? keys.clinic(ids, row.text(patient)) : where;
    return known == null ? sessionId : PatientKeys.ofClinic(known, sessionId);
  }

  private String undisputed(Row row, String key, String where) {
    if (keys.isDisputed(key)) {
      ofTwoPeople(row);
      keys.noteDisputed(key, where);
    }
    return key;
  }

  /** Rejects a row whose id is that of two people. */
  void ofTwoPeople(Row row) {
    row.problem(
        patient,
        Scope.ROW,
        RejectCode.AMBIGUOUS_ID,
        "is the id of two people: a patients file has rows of it with different birth dates or"
            + " sexes",
        "Give one of them another id, in all files.");
  }

  private String severalClinics(Row row) {
    row.problem(
        patient,
        Scope.ROW,
        RejectCode.AMBIGUOUS_ID,
        "is an id of several clinics, and the row does not say of which",
        "Add a column clinic.");
    return "";
  }

  /** How many ids of the file would be made of several by the mapping's rules. */
  int merged() {
    return ids.merged();
  }
}
