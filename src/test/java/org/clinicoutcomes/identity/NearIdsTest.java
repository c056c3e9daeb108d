package org.clinicoutcomes.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.PatientIds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which ids are near, and what the mapping would have to say of them. */
class NearIdsTest {

  private static final int LEAST = 3;

  private static List<String> ids(String pattern, int from, int to) {
    return IntStream.range(from, to).mapToObj(pattern::formatted).toList();
  }

  private static Optional<Pairing> find(List<String> sessions, List<String> unmatched) {
    return new NearIds(sessions, LEAST).find(unmatched, id -> false);
  }

  @ParameterizedTest(name = "{0} against {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          00%d    | %d       | patient_id: strip zeros
          P-%d    | P-00%d   | patient_id: strip zeros
          %d      | %d.0     | patient_id: strip ".0"
          P%d     | p%d      | patient_id: ignore case
          P %d    | P%d      | patient_id: strip blanks
          %d      | MRN-%d   | patient_id: {scores: 'strip "MRN-"'}
          MRN-%d  | %d       | patient_id: {sessions: 'strip "MRN-"'}
          %d      | MRN%d    | patient_id: {scores: 'strip "MRN"'}
          P%d     | MRN-P%d  | patient_id: {scores: 'strip "MRN-"'}
          %d      | %d-01    | patient_id: {scores: 'strip "-01"'}
          %d/K    | %d       | patient_id: {sessions: 'strip "/K"'}
          A-%d    | B/%d     | patient_id: {sessions: 'strip "A-"', scores: 'strip "B/"'}
          00%d    | %d.0     | patient_id: ['strip ".0"', strip zeros]
          %d      | X-00%d   | patient_id: {sessions: strip zeros, scores: [strip zeros, 'strip "X-"']}
          """)
  void differencesThroughAllIdsAreFound(String sessions, String others, String line) {
    Optional<Pairing> found = find(ids(sessions, 120, 150), ids(others, 120, 150));
    assertThat(
            found
                .map(p -> p.settling(PatientIds.AS_WRITTEN, FileKind.SCORES).line())
                .orElse("none"))
        .isEqualTo(line);
    found.ifPresent(pairing -> assertThat(pairing.pairs()).isEqualTo(30));
  }

  @Test
  void idsOfOneFormPairWithNone() {
    List<String> sessions = ids("P%d", 1, 9);
    List<String> others = new ArrayList<>(ids("p%d", 2, 12));
    others.addAll(List.of("x1", "X1"));
    NearIds near = new NearIds(sessions, LEAST);
    Pairing pairing = near.find(others, "P3"::equals).orElseThrow();
    assertThat(near.pairs(pairing, others, "P3"::equals))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("p2", "P2", "p4", "P4", "p5", "P5", "p6", "P6", "p7", "P7", "p8", "P8"));
    others.add("P2");
    assertThat(near.pairs(pairing, others, "P3"::equals)).doesNotContainValue("P2").hasSize(5);
  }

  @Test
  void rulesThatTheMappingHasAreKept() {
    Pairing pairing = find(ids("00%d", 1, 30), ids("%d", 1, 30)).orElseThrow();
    PatientIds said = PatientIds.AS_WRITTEN.eachPerClinic();
    assertThat(pairing.settling(said, FileKind.SCORES).line())
        .isEqualTo("patient_id: [per clinic, strip zeros]");
  }

  @Test
  void numbersAreNotCut() {
    assertThat(find(ids("%d", 1, 60), ids("1%03d", 1, 60))).isEmpty();
    assertThat(find(ids("%d", 1, 60), ids("%d0", 60, 90))).isEmpty();
  }

  @Test
  void twoPairsAreNone() {
    assertThat(find(ids("00%d", 1, 60), ids("%d", 1, 3))).isEmpty();
    assertThat(find(ids("00%d", 1, 60), ids("%d", 1, 4))).isPresent();
  }

  @Test
  void fewerThanHalfOfTheUnmatchedAreNone() {
    List<String> unmatched = IntStream.range(100, 200).mapToObj(n -> "W%d".formatted(n)).toList();
    List<String> some =
        IntStream.concat(IntStream.range(1, 4), IntStream.empty())
            .mapToObj(Integer::toString)
            .toList();
    List<String> all = new java.util.ArrayList<>(unmatched);
    all.addAll(some);
    assertThat(find(ids("0%d", 1, 60), all)).isEmpty();
  }

  @Test
  void anIdThatIsInTheFileItselfPairsWithNone() {
    NearIds sessions = new NearIds(ids("0%d", 1, 60), LEAST);
    Set<String> inFile = Set.copyOf(ids("0%d", 1, 60));
    assertThat(sessions.find(ids("%d", 1, 60), inFile::contains)).isEmpty();
  }

  @Test
  void waitingPatientsOfAnotherBeginningDoNotPairWithTheFewThatAreNotScored() {
    NearIds sessions = new NearIds(ids("P%d", 1, 101), LEAST);
    assertThat(sessions.find(ids("W%d", 1, 41), id -> id.length() > 2)).isEmpty();
  }

  @Test
  void everybodyOfThePracticePairsWithAllWhoAreTreated() {
    NearIds sessions = new NearIds(ids("%d", 1, 101), LEAST);
    assertThat(sessions.find(ids("MRN-%d", 1, 1001), id -> false))
        .map(Pairing::pairs)
        .contains(100);
  }

  @Test
  void oneToOneIsMeant() {
    List<String> sessions = List.of("1", "01", "001", "2", "02", "002", "3", "03", "003");
    assertThat(find(sessions, List.of("0001", "0002", "0003"))).isEmpty();
  }
}
