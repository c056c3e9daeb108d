package org.clinicoutcomes.intake;

import java.util.HashMap;
import java.util.Map;
import org.clinicoutcomes.export.Spellings;

/** Months by name, in the languages that the spellings know. */
final class MonthNames {

  private final Map<String, Integer> months = new HashMap<>();

  MonthNames(Spellings spellings) {
    spellings
        .of(Spellings.MONTHS)
        .forEach(
            (month, names) ->
                names.forEach(n -> months.put(Spellings.key(n), Integer.valueOf(month))));
  }

  /** The month, 1 to 12; 0 where the name is none. */
  int month(String name) {
    return months.getOrDefault(Spellings.key(name), 0);
  }
}
