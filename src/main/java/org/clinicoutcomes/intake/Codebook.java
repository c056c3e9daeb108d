package org.clinicoutcomes.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.session.Demographics;
import org.clinicoutcomes.session.Vocabulary;

/**
 * What the rows of an export may say.
 *
 * @param instruments numbered by their place
 * @param conditions their codes
 * @param asOf nobody is born after it
 */
record Codebook(
    List<Instrument> instruments, Set<String> conditions, Vocabulary vocabulary, LocalDate asOf) {

  Codebook {
    instruments = List.copyOf(instruments);
    conditions = Set.copyOf(conditions);
  }

  Codes<String> codes(String list) {
    return Codes.of(vocabulary.of(list));
  }

  /** The codes for a patient's sex; {@code unknown} is what a blank means, and may be written. */
  Codes<String> sexCodes() {
    Set<String> codes = new TreeSet<>(vocabulary.of("sex"));
    codes.add(Demographics.UNKNOWN);
    return Codes.of(codes);
  }

  Codes<String> conditionCodes() {
    return Codes.of(conditions);
  }

  List<String> instrumentKeys() {
    return instruments.stream().map(Instrument::key).toList();
  }
}
