package org.clinicoutcomes.definitions;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clinicoutcomes.comparison.Claim;
import org.clinicoutcomes.export.Vocabulary;
import org.clinicoutcomes.measure.Condition;
import org.clinicoutcomes.measure.Measure;
import org.clinicoutcomes.measure.MeasureCatalog;

/** All claims from their entries, checked against measures and against each other. */
final class ClaimsReader {

  private ClaimsReader() {}

  /** The claims by key; complete only where no mistake was reported. */
  static List<Claim> read(Entries entries, MeasureCatalog catalog, Vocabulary vocabulary) {
    Map<String, YamlValue> declared = entries.of(Kind.CLAIMS);
    ClaimSubjectReader subjects =
        new ClaimSubjectReader(
            new Defined<Measure>(
                Kind.MEASURES, entries.of(Kind.MEASURES).keySet(), catalog.measures()),
            new Defined<Condition>(
                Kind.CONDITIONS, entries.of(Kind.CONDITIONS).keySet(), catalog.conditions()),
            vocabulary);
    ClaimReader reader = new ClaimReader(subjects);
    List<Claim> claims =
        List.copyOf(Defined.read(entries, Kind.CLAIMS, reader::read).entries().values());
    if (claims.size() == declared.size()) {
      checkContradictions(claims, declared);
    }
    return claims;
  }

  /** Whoever contradicts nobody has most likely mistyped the words that others share. */
  private static void checkContradictions(List<Claim> claims, Map<String, YamlValue> declared) {
    Map<String, Long> sharing =
        claims.stream()
            .filter(Claim::isContradicted)
            .collect(Collectors.groupingBy(Claim::contradiction, Collectors.counting()));
    claims.stream()
        .filter(claim -> sharing.getOrDefault(claim.contradiction(), 0L) == 1)
        .sorted(Comparator.comparing(Claim::key))
        .forEach(
            claim -> {
              YamlValue entry = declared.get(claim.key());
              if (entry != null && !entry.at().isBuiltIn()) {
                String hint = Spelling.hint(claim.contradiction(), othersThan(claim, sharing));
                entry.isWrong(
                    "is the only claim with its contradiction" + hint,
                    "the same words on at least two claims");
              }
            });
  }

  private static List<String> othersThan(Claim claim, Map<String, Long> sharing) {
    return sharing.keySet().stream()
        .filter(title -> !title.equals(claim.contradiction()))
        .sorted()
        .toList();
  }
}
