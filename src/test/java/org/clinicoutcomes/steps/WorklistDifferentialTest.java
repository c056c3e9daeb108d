package org.clinicoutcomes.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.clinicoutcomes.oracle.NaiveReport;
import org.clinicoutcomes.worklist.Item;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The whole worklist against the second implementation, row for row; of a reason the values, dates
 * and names it gives.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorklistDifferentialTest {

  private static final Pattern FACT = Pattern.compile("\\d([\\d.-]*\\d)?");

  private static final List<String> COLUMNS =
      List.of(
          "source",
          "patient_id",
          "condition",
          "clinic",
          "item",
          "band",
          "since",
          "clinician",
          "instrument",
          "value",
          "answered_on",
          "days_ago",
          "course",
          "last_session",
          "in_treatment",
          "due_by");

  private final Set<String> seen = new TreeSet<>();

  static LongStream seeds() {
    return LongStream.range(1, 9);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void agreesWithTheNaiveImplementation(long seed, @TempDir Path folder) throws Exception {
    SeededRun run = SeededRun.undoubted(seed, SeededRun.PATIENTS, folder);
    List<List<String>> expected =
        NaiveReport.of(run.input(), SeededRun.AS_OF).table("worklist").asMaps().stream()
            .map(WorklistDifferentialTest::facts)
            .toList();
    List<List<String>> actual = new ArrayList<>();
    for (Map<String, String> row : computed(run)) {
      seen.add(row.get("item"));
      seen.add(row.get("band") + " " + row.get("days_ago"));
      seen.add(row.get("in_treatment") + " " + daysSinceLastSession(row));
      seen.add(row.get("item") + " " + row.get("value") + " " + row.get("band"));
      seen.add(row.get("item") + " " + row.get("band") + " " + daysSinceLastSession(row));
      actual.add(facts(row));
    }
    for (int i = 0; i < Math.min(actual.size(), expected.size()); i++) {
      assertThat(actual.get(i)).as("seed " + seed + ", row " + (i + 1)).isEqualTo(expected.get(i));
    }
    assertThat(actual).as("rows of seed " + seed).hasSameSizeAs(expected);
  }

  @AfterAll
  void everyItemOccurred() {
    assertThat(seen).containsAll(Set.of(Item.values()).stream().map(Item::code).toList());
  }

  @AfterAll
  void everyBorderOfABandWasReached() {
    assertThat(seen)
        .contains("today 7", "this_week 8", "today 30", "this_week 31", "this_week 90")
        .contains("review_once 91", "this_week 91", "yes 31", "no 32")
        .contains("ideation 1 this_week", "ideation_urgent 2 today", "ideation_rise 1 today")
        .contains("ideation 3 this_week", "ideation_urgent 4 today")
        .contains("serious_event today 7", "serious_event this_week 8")
        .contains("serious_event this_week 90", "serious_event review_once 91");
  }

  private static long daysSinceLastSession(Map<String, String> row) {
    return ChronoUnit.DAYS.between(LocalDate.parse(row.get("last_session")), SeededRun.AS_OF);
  }

  private static List<Map<String, String>> computed(SeededRun run) throws Exception {
    Path file = run.data().resolve("worklist.csv");
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      return parser.stream().map(CSVRecord::toMap).toList();
    }
  }

  private static List<String> facts(Map<String, String> row) {
    List<String> facts = new ArrayList<>();
    COLUMNS.forEach(column -> facts.add(row.get(column)));
    facts.add(facts(row.get("item"), row.get("why")));
    return facts;
  }

  /** What is left of a reason without the wording, in which the two may differ. */
  private static String facts(String item, String why) {
    return switch (item) {
      case "contraindication" ->
          why.replaceAll("Recorded: |\\.", "").replace(" (for review)", "!").replace(' ', '_');
      case "serious_event" ->
          numbers(why)
              + why.replaceAll("Marked serious on \\S+: |\\. Nothing.*|^[\\d-]+ ", "")
                  .replace(' ', '_');
      case "readings_missing" ->
          numbers(why)
              + Pattern.compile("before|during|max|discharge|no minutes|no monitored")
                  .matcher(why)
                  .results()
                  .map(MatchResult::group)
                  .map(word -> word.replace("during", "max").replace("no monitored", "no minutes"))
                  .toList();
      case "ideation", "ideation_rise", "ideation_urgent" ->
          numbers(why.substring(why.indexOf(": ") + 1));
      case "worsened" -> numbers(why.replaceFirst("(: [^:]*|[a-z]\\w+)$", ""));
      case "end_score_due" ->
          numbers(why.replaceFirst(" on the .*, which", "").replaceFirst("[a-z]\\w+$", ""));
      default -> numbers(why);
    };
  }

  private static String numbers(String text) {
    return FACT.matcher(text).results().map(MatchResult::group).collect(Collectors.joining(" "));
  }
}
