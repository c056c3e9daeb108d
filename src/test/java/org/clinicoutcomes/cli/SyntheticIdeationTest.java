package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clinicoutcomes.cli.CommandLineCall.call;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Invented patients answer about thoughts of self-harm as those of clinics do. */
class SyntheticIdeationTest {

  private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

  private record Answer(LocalDate day, int points) {}

  @TempDir private static Path folder;
  private static Map<String, List<Answer>> item9;
  private static Map<String, List<Answer>> cssrs;

  @BeforeAll
  static void generate() {
    String how = "--clinics 1 --patients 2000 --seed 3 --as-of " + AS_OF;
    assertThat(
            call(("generate --output " + folder.resolve("in") + " " + how).split(" ")).exitCode())
        .isZero();
    item9 = answers("phq9_item9");
    cssrs = answers("cssrs_ideation");
  }

  /** Between a third and a half of those who come for depression; mostly on several days. */
  @Test
  void tellsOfThoughtsAtTheStart() {
    assertThat(share(item9, answers -> answers.get(0).points() > 0)).isBetween(0.33, 0.5);
    assertThat(share(item9, answers -> answers.get(0).points() > 1)).isBetween(0.05, 0.2);
    assertThat(share(cssrs, answers -> answers.stream().anyMatch(each -> each.points() > 3)))
        .isBetween(0.001, 0.2);
  }

  @Test
  void tellsOfFewerThoughtsLater() {
    double first = share(item9, answers -> answers.get(0).points() > 0);
    assertThat(share(item9, answers -> last(answers).points() > 0)).isBetween(0.02, first / 3);
  }

  @Test
  void isAskedAtMostVisits() {
    Map<String, Set<LocalDate>> visits =
        rows("sessions.csv").stream()
            .filter(row -> !Set.of("cancelled", "no_show").contains(row.get("status")))
            .collect(
                Collectors.groupingBy(
                    row -> row.get("patient_id"),
                    Collectors.mapping(row -> day(row, "session_date"), Collectors.toSet())));
    int made = item9.keySet().stream().mapToInt(patient -> visits.get(patient).size()).sum();
    long asked =
        item9.entrySet().stream()
            .flatMap(
                of -> of.getValue().stream().filter(a -> visits.get(of.getKey()).contains(a.day())))
            .count();
    assertThat((double) asked / made).isBetween(0.6, 0.9);
  }

  @Test
  void hardlyEverKeepsThoughtsForAYearWithoutAnotherWord() {
    assertThat(share(item9, answers -> isOld(last(answers)))).isBetween(0.001, 0.05);
    assertThat(share(cssrs, answers -> isOld(last(answers)))).isBetween(0.001, 0.1);
  }

  private static boolean isOld(Answer answer) {
    return answer.points() > 0 && answer.day().isBefore(AS_OF.minusYears(1));
  }

  private static double share(
      Map<String, List<Answer>> patients, Predicate<List<Answer>> whoseAnswers) {
    return (double) patients.values().stream().filter(whoseAnswers).count() / patients.size();
  }

  private static Answer last(List<Answer> answers) {
    return answers.get(answers.size() - 1);
  }

  private static Map<String, List<Answer>> answers(String instrument) {
    return rows("scores.csv").stream()
        .filter(row -> row.get("instrument").equals(instrument))
        .sorted(Comparator.comparing(row -> row.get("scored_on")))
        .collect(
            Collectors.groupingBy(
                row -> row.get("patient_id"),
                TreeMap::new,
                Collectors.mapping(
                    row -> new Answer(day(row, "scored_on"), Integer.parseInt(row.get("score"))),
                    Collectors.toList())));
  }

  private static LocalDate day(Map<String, String> row, String column) {
    return LocalDate.parse(row.get(column).substring(0, 10));
  }

  private static List<Map<String, String>> rows(String file) {
    return ReportReader.csv(folder.resolve("in/harbour").resolve(file));
  }
}
