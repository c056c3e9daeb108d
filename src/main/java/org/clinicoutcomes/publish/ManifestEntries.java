package org.clinicoutcomes.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.instrument.CodePoints;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A manifest taken apart, keys that no report has included: nobody can hide a change in them.
 *
 * <p>A section is a key of the manifest. It has its entries by name: files by their path, the rest
 * by key; a plain value is the one entry without a name.
 */
public final class ManifestEntries {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String PLAIN = "";

  private final SortedMap<String, SortedMap<String, String>> sections =
      new TreeMap<>(CodePoints.ORDER);

  private ManifestEntries(JsonNode manifest) {
    manifest.properties().forEach(entry -> sections.put(entry.getKey(), section(entry.getValue())));
  }

  /** The manifest of a report's folder; none where there is no readable one. */
  public static @Nullable ManifestEntries read(Path folder) {
    Path file = folder.resolve(Manifest.FILE);
    try {
      JsonNode manifest = Files.isRegularFile(file) ? JSON.readTree(file) : null;
      return manifest != null && manifest.isObject() ? new ManifestEntries(manifest) : null;
    } catch (JacksonException e) {
      return null;
    }
  }

  private static SortedMap<String, String> section(JsonNode node) {
    SortedMap<String, String> entries = new TreeMap<>(CodePoints.ORDER);
    if (node.isObject()) {
      node.properties().forEach(entry -> entries.put(entry.getKey(), text(entry.getValue())));
    } else if (node.isArray()) {
      node.forEach(entry -> entries.put(text(entry.path("path")), text(entry)));
    } else {
      entries.put(PLAIN, text(node));
    }
    return entries;
  }

  private static String text(JsonNode node) {
    return node.isString() ? node.stringValue() : node.toString();
  }

  /** The value of a key that has but one; empty where there is none. */
  public String value(String key) {
    return section(key).getOrDefault(PLAIN, "");
  }

  /** The entries of a key that has several; none where it is not there. */
  public SortedMap<String, String> section(String key) {
    return sections.getOrDefault(key, Collections.emptySortedMap());
  }

  public Map<String, SortedMap<String, String>> sections() {
    return sections;
  }
}
