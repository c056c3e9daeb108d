package org.clinicoutcomes.intake;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/**
 * What a survey tool writes under the names of its columns: the questions, and then what it imports
 * them by ({@code {"ImportId":"QID1"}}). They are no data, and a question may say what a column
 * holds whose name does not.
 *
 * @param questions by column; none where there are no such rows
 * @param lastLine the line of the last of them; 0 where there are none
 */
record SurveyRows(List<String> questions, long lastLine) {

  /** How many there are. */
  static final int COUNT = 2;

  static final SurveyRows NONE = new SurveyRows(List.of(), 0);

  /** Where survey tools have what they do not name as we do. */
  private static final Map<String, List<String>> USUAL =
      Map.of(
          "patient_id", List.of("ExternalReference", "ExternalDataReference"),
          "scored_on", List.of("RecordedDate", "EndDate", "StartDate"),
          "score", List.of("SC0", "Score"));

  private static final Pattern IMPORT_ID =
      Pattern.compile("\\{\\s*\"ImportId\"\\s*:.*\\}", Pattern.DOTALL);

  SurveyRows {
    questions = List.copyOf(questions);
  }

  /** Whether a record says how its columns are imported. */
  static boolean areImportIds(CSVRecord record) {
    return Headings.sizeOf(record) > 0
        && record.stream()
            .map(Texts::trim)
            .allMatch(text -> text.isEmpty() || IMPORT_ID.matcher(text).matches());
  }

  /** The line of a mapping that says where columns stand, with the headers that are usual. */
  static String mapping(List<String> names, List<String> absent) {
    return "columns: {scores: {"
        + absent.stream()
            .map(column -> column + ": " + usual(column, names))
            .collect(Collectors.joining(", "))
        + "}}";
  }

  private static String usual(String column, List<String> names) {
    return USUAL.getOrDefault(column, List.of()).stream()
        .filter(names::contains)
        .findFirst()
        .orElse("\"its header\"");
  }
}
