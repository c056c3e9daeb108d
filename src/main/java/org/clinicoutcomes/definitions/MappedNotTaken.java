package org.clinicoutcomes.definitions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clinicoutcomes.export.NotTaken;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** What a mapping says that files write in place of scores that were not taken. */
final class MappedNotTaken {

  private static final String EXPECTED = "a code such as -9, or a list of them";

  private final Set<String> instruments;

  /**
   * @param lists whose instruments may have codes of their own; any may where none are known
   */
  MappedNotTaken(WordLists lists) {
    instruments = lists.of(WordLists.INSTRUMENT);
  }

  /** The codes of a kind of file. */
  NotTaken read(YamlValue value) {
    if (!value.isMapping()) {
      return new NotTaken(codes(value), Map.of());
    }
    Map<String, List<String>> byInstrument = new HashMap<>();
    value
        .entries("instruments, each with its codes")
        .forEach(
            (instrument, codes) -> {
              if (isKnown(instrument, codes)) {
                byInstrument.put(instrument, codes(codes));
              }
            });
    return new NotTaken(List.of(), byInstrument);
  }

  private boolean isKnown(String instrument, YamlValue at) {
    boolean known = instruments.isEmpty() || instruments.contains(instrument);
    if (!known) {
      at.isWrong(
          "is no instrument" + Spelling.hint(instrument, instruments),
          "one of " + String.join(", ", instruments));
    }
    return known;
  }

  private static List<String> codes(YamlValue value) {
    List<String> codes = new ArrayList<>();
    for (YamlValue each : value.oneOrMore(EXPECTED)) {
      ScalarNode scalar = each.scalar(EXPECTED);
      if (scalar != null && scalar.getValue().isBlank()) {
        each.isWrong("is empty", EXPECTED);
      } else if (scalar != null) {
        codes.add(scalar.getValue().strip());
      }
    }
    return codes;
  }
}
