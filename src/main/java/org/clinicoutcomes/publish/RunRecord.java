package org.clinicoutcomes.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * How one run went, for whoever looks after the machine: all that a report does not say, since it
 * would change its bytes. Nothing of a patient.
 *
 * @param started instant in UTC
 * @param finished instant in UTC
 * @param ending such as {@code published}
 * @param exitCode what the shell was told
 * @param asOf the report's date; none where the run failed before it was known
 * @param extent of the report; none where it was not known, or no other was
 * @param nightly whether nobody had stated that date, so that it was the day's
 * @param fingerprint of everything the report was made from; none where not known
 * @param attempts executions of the job it took to make the report; none where it is not made
 * @param doubts those of the report that nobody has settled; none where it is not made
 * @param smaller sentences on sources of which far less is left than in an earlier report, though
 *     read by other rules; none where there are none
 */
public record RunRecord(
    String started,
    String finished,
    String ending,
    @JsonProperty("exit_code") int exitCode,
    @JsonProperty("as_of") @Nullable String asOf,
    @Nullable Extent extent,
    boolean nightly,
    String host,
    int threads,
    String version,
    @Nullable String fingerprint,
    @Nullable Integer attempts,
    @Nullable List<OpenDoubt> doubts,
    @Nullable List<String> smaller) {

  /** The ways a run ends. */
  public enum Ending {
    PUBLISHED,
    UP_TO_DATE,
    ALREADY_RUNNING,
    STOPPED,
    FAILED;

    /** As it is written down. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  /** Whether its report stood there in the end. */
  public boolean hasReport() {
    return Ending.PUBLISHED.code().equals(ending) || Ending.UP_TO_DATE.code().equals(ending);
  }

  /** Whether it was a night's run for reports of an extent. */
  public boolean isNightOf(Extent wanted) {
    return nightly && (extent == null ? Extent.WHOLE : extent) == wanted;
  }

  /** Writes the record. */
  public void write(Path file) {
    Checksums.writeString(
        file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n");
  }

  /** Reads a record; none where the file holds none, or no longer. */
  public static @Nullable RunRecord read(Path file) {
    try {
      return JSON.readValue(file, RunRecord.class);
    } catch (JacksonException unreadable) {
      return null;
    }
  }
}
