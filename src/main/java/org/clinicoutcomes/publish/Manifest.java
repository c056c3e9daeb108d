package org.clinicoutcomes.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a report was made from and what it consists of: {@code manifest.json}. Says nothing of when,
 * where or by whom.
 *
 * @param version of the program
 * @param asOf the as-of date
 * @param extent whole in a report of a version that knew no other
 * @param fingerprint of everything the report was made from
 * @param definitions digest of the definitions in force
 * @param settings in force, by key
 * @param inputs by path
 * @param sources by name; none in a report of a version that kept none
 * @param counts by name
 * @param outputs by path, the manifest itself left out
 */
public record Manifest(
    String program,
    String version,
    @JsonProperty("as_of") String asOf,
    Extent extent,
    String fingerprint,
    String definitions,
    SortedMap<String, String> settings,
    List<Entry> inputs,
    SortedMap<String, SourceEntry> sources,
    SortedMap<String, Long> counts,
    List<Entry> outputs) {

  /** A file that misses what a report is known by is no manifest. */
  @SuppressWarnings("NullAway") // an older report has no such keys
  public Manifest {
    extent = extent == null ? Extent.WHOLE : extent;
    sources = sources == null ? Collections.emptySortedMap() : sources;
    Objects.requireNonNull(fingerprint, "fingerprint");
    Objects.requireNonNull(outputs, "outputs");
  }

  /** How a report of ours names the program that made it. */
  static final String PROGRAM = "clinic-outcomes";

  /** The manifest's name in the report's folder. */
  public static final String FILE = "manifest.json";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private static final DefaultPrettyPrinter LINES =
      new DefaultPrettyPrinter()
          .withObjectIndenter(new DefaultIndenter("  ", "\n"))
          .withArrayIndenter(new DefaultIndenter("  ", "\n"));

  /**
   * One file.
   *
   * @param path relative, with {@code /}
   * @param size in bytes
   * @param sha256 over its bytes
   * @param contentSha256 for a workbook, over its sorted parts as they are before compression
   */
  public record Entry(
      String path,
      long size,
      String sha256,
      @JsonProperty("content_sha256") @Nullable String contentSha256) {}

  /** Writes the manifest into a report's folder. */
  public void write(Path folder) {
    String json = JSON.writer().with(LINES).writeValueAsString(this);
    Checksums.writeString(folder.resolve(FILE), json + "\n");
  }

  /** The manifest of a report's folder; none where there is no readable one. */
  public static @Nullable Manifest read(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      return Files.isRegularFile(file) ? JSON.readValue(file, Manifest.class) : null;
    } catch (JacksonException e) {
      return null;
    }
  }

  /** One of its counts, 0 where it has none of the name. */
  public long count(String name) {
    return counts == null ? 0 : counts.getOrDefault(name, 0L);
  }

  /** Whether the folder holds exactly the files of this manifest, with their bytes. */
  public boolean describes(Path folder) {
    return outputs.equals(Checksums.ofReport(folder));
  }
}
