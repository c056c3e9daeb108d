package org.clinicoutcomes.definitions;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.clinicoutcomes.export.Spellings;
import org.jspecify.annotations.Nullable;

/** The measures of a source that a mapping passes over: none of them is one of our instruments. */
final class MappedMeasures {

  private static final String INSTRUMENT = "instrument";

  private final SortedSet<String> instruments;
  private final Spellings spellings;

  /**
   * @param spellings the definitions' and the mapping's own
   */
  MappedMeasures(WordLists lists, Spellings spellings) {
    instruments = lists.of(INSTRUMENT);
    this.spellings = spellings;
  }

  List<String> read(@Nullable YamlValue value) {
    List<String> measures = new ArrayList<>();
    if (value != null) {
      value.oneOrMore("a measure's name, or a list of them").forEach(at -> add(at, measures));
    }
    return measures;
  }

  private void add(YamlValue at, List<String> measures) {
    String name = Scalars.text(at);
    if (name == null) {
      return;
    }
    String has = "has '" + Scalars.shortened(name) + "'";
    String key = Spellings.key(name);
    String ours = instrument(key);
    if (key.isEmpty()) {
      at.isWrong(has + ", of which nothing is compared", "a name with a letter or a digit");
    } else if (ours != null) {
      at.isWrong(has + ", which is the instrument " + ours, "the name of another measure");
    } else if (measures.stream().anyMatch(each -> Spellings.key(each).equals(key))) {
      at.isWrong(has + " twice", "it once");
    } else {
      measures.add(name);
    }
  }

  private @Nullable String instrument(String key) {
    return instruments.stream().filter(each -> isOf(each, key)).findFirst().orElse(null);
  }

  private boolean isOf(String instrument, String key) {
    return Spellings.key(instrument).equals(key)
        || spellings.of(INSTRUMENT).getOrDefault(instrument, List.of()).stream()
            .anyMatch(each -> Spellings.key(each).equals(key));
  }
}
