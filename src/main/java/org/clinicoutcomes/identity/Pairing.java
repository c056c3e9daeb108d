package org.clinicoutcomes.identity;

import java.util.List;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.IdRule;
import org.clinicoutcomes.export.PatientIds;

/**
 * Ids of a file that are those of the sessions files but for how they are written.
 *
 * @param ofFile what brings the file's ids to one form with those of the sessions
 * @param ofSessions what brings those of the sessions to it
 * @param pairs how many ids of each pair with one of the other
 */
record Pairing(List<IdRule> ofFile, List<IdRule> ofSessions, int pairs) {

  Pairing {
    ofFile = List.copyOf(ofFile);
    ofSessions = List.copyOf(ofSessions);
  }

  /** What differs, in words. */
  String difference() {
    IdRule rule = (ofFile.isEmpty() ? ofSessions : ofFile).get(0);
    return switch (rule.way()) {
      case STRIP_ZEROS -> "leading zeros";
      case IGNORE_CASE -> "capital and small letters";
      case STRIP_BLANKS -> "blanks within them";
      case STRIP ->
          rule.text().equals(NearAffixes.DECIMALS)
              ? "an ending " + rule.text()
              : "a beginning or ending that all of them have";
    };
  }

  /** What the mapping would have to say of ids to join the pairs. */
  PatientIds settling(PatientIds said, FileKind kind) {
    if (!ofFile.equals(ofSessions)) {
      PatientIds settled = ofFile.isEmpty() ? said : said.with(kind, ofFile);
      return ofSessions.isEmpty() ? settled : settled.with(FileKind.SESSIONS, ofSessions);
    }
    PatientIds settled = said;
    for (FileKind each : FileKind.values()) {
      settled = settled.with(each, ofFile);
    }
    return settled;
  }
}
