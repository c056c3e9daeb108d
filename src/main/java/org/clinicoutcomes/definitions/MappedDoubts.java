package org.clinicoutcomes.definitions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clinicoutcomes.export.AcceptedDoubt;
import org.clinicoutcomes.quality.DoubtCode;
import org.jspecify.annotations.Nullable;

/** The doubts of a source that a mapping says somebody has seen and accepts. */
final class MappedDoubts {

  /** Under which a mapping accepts them. */
  static final String KEY = "accepted";

  private static final String DOUBT = "doubt";
  private static final String PLACE = "place";
  private static final String MOST = "most";
  private static final int HIGHEST = 999_999;

  private static final List<String> CODES =
      Arrays.stream(DoubtCode.values()).map(DoubtCode::code).toList();

  private final Map<String, Integer> lines = new HashMap<>();
  private final List<AcceptedDoubt> accepted = new ArrayList<>();

  private MappedDoubts() {}

  /** None where nothing is accepted. */
  static List<AcceptedDoubt> read(@Nullable YamlValue value) {
    MappedDoubts read = new MappedDoubts();
    if (value != null) {
      value.items("a list of doubts, each with " + DOUBT + ", " + PLACE + " and " + MOST).stream()
          .forEach(read::add);
    }
    return List.copyOf(read.accepted);
  }

  private void add(YamlValue at) {
    Fields fields = Fields.of(at, List.of(DOUBT, MOST), List.of(PLACE));
    String code = fields.read(DOUBT, value -> Scalars.word(value, CODES));
    String place = Objects.requireNonNullElse(fields.text(PLACE), "");
    Integer most = fields.whole(MOST, 1, HIGHEST);
    if (code != null && most != null && isNew(code + " " + place, at)) {
      accepted.add(new AcceptedDoubt(code, place, most));
    }
  }

  private boolean isNew(String doubt, YamlValue at) {
    Integer first = lines.putIfAbsent(doubt, at.at().line());
    if (first != null) {
      at.isWrong("accepts a doubt that line " + first + " accepts already", "each doubt once");
    }
    return first == null;
  }
}
