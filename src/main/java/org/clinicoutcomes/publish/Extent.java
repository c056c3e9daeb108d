package org.clinicoutcomes.publish;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * How much a report consists of. Each has folders of its own name, so that neither ever takes the
 * place of the other.
 */
public enum Extent {
  /** Tidy files, rejected records and workbooks. */
  @JsonProperty("whole")
  WHOLE("whole", ""),

  /** Tidy files and rejected records, the same to the byte as those of a whole report. */
  @JsonProperty("data-only")
  DATA_ONLY("data-only", "-data");

  private final String code;
  private final String suffix;

  Extent(String code, String suffix) {
    this.code = code;
    this.suffix = suffix;
  }

  /** The one of a code; none of any other text. */
  public static Optional<Extent> of(String code) {
    return Arrays.stream(values()).filter(extent -> extent.code.equals(code)).findFirst();
  }

  /** As manifests say it. */
  public String code() {
    return code;
  }

  /** The name of the folder that the report of a date stands in. */
  public String folder(LocalDate asOf) {
    return asOf + suffix;
  }

  /** The name of the file that names the newest one. */
  public String latest() {
    return "latest" + suffix;
  }

  /** What stands for the date in the name of a folder that may hold such a report. */
  Optional<String> date(String folder) {
    return folder.endsWith(suffix)
        ? Optional.of(folder.substring(0, folder.length() - suffix.length()))
        : Optional.empty();
  }
}
