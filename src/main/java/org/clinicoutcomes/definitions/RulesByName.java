package org.clinicoutcomes.definitions;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Records of rules made from settings: each component, a whole number or one of some words, has the
 * value of the setting of its name, so that no second list says which is which.
 */
final class RulesByName {

  private final Map<String, String> values;

  RulesByName(List<Setting> settings) {
    this.values = settings.stream().collect(Collectors.toMap(Setting::key, Setting::value));
  }

  <R extends Record> R of(Class<R> type) {
    RecordComponent[] components = type.getRecordComponents();
    try {
      return type.getConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
          .newInstance(Arrays.stream(components).map(this::value).toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " is no record of settings", e);
    }
  }

  private Object value(RecordComponent component) {
    String key = key(component.getName());
    String value =
        Objects.requireNonNull(values.get(key), () -> "the program lacks its own setting " + key);
    return component.getType() == int.class
        ? Integer.valueOf(value)
        : constant(component.getType(), value);
  }

  private static Object constant(Class<?> type, String word) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.toString().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(type + " has no " + word));
  }

  /** Such as {@code end_window} of {@code endWindow}. */
  static String key(String component) {
    return component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
