package org.clinicoutcomes.definitions;

import java.util.Map;

/** That a question which is an instrument by itself names one that is defined. */
final class ScalesCheck {

  private static final String ITEMS = "items";
  private static final String SCALES = "scales";

  private ScalesCheck() {}

  static void run(Map<String, YamlValue> entries, Defined<?> instruments) {
    entries.values().stream()
        .filter(YamlValue::isMapping)
        .map(entry -> entry.entries("an instrument").get(ITEMS))
        .filter(items -> items != null && items.isMapping())
        .map(items -> items.entries("questions").get(SCALES))
        .filter(scales -> scales != null && scales.isMapping())
        .flatMap(scales -> scales.entries("instruments").values().stream())
        .forEach(instruments::named);
  }
}
