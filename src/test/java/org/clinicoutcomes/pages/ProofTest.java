package org.clinicoutcomes.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clinicoutcomes.figures.Courses;
import org.clinicoutcomes.figures.MeasuredSource;
import org.clinicoutcomes.report.Match;
import org.clinicoutcomes.report.Report;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;
import org.clinicoutcomes.session.Patient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Counts every figure that claims to be provable again, row by row. */
class ProofTest {

  static Stream<Report> clinics() {
    return IntStream.of(3, 4)
        .boxed()
        .flatMap(
            seed -> {
              List<Patient> patients = Courses.random(120, new Random(seed));
              MeasuredSource source = Courses.result("east", patients);
              return source.result().clinics().stream()
                  .map(clinic -> Reported.clinic(source, patients, clinic));
            });
  }

  @ParameterizedTest
  @MethodSource("clinics")
  void everyRecountComesOut(Report report) {
    assertThat(recounts(report)).hasSizeGreaterThan(200);
    for (Value.Recount recount : recounts(report)) {
      assertThat(count(report, recount)).as(recount.toString()).isEqualTo(recount.count());
    }
  }

  @ParameterizedTest
  @MethodSource("clinics")
  void everyFigureStandsBesideItsRecount(Report report) {
    report.pages().stream()
        .flatMap(page -> page.tables().stream())
        .filter(table -> !table.name().equals("Patients"))
        .flatMap(table -> Reported.byTitle(table).stream())
        .forEach(ProofTest::assertTiesOut);
  }

  @Test
  void figuresOverAllClinicsAreAddedUpFromTheClinics() {
    Report report = Reported.REPORTS.ofAllClinics();
    assertThat(recounts(report)).isNotEmpty();
    for (Value.Recount recount : recounts(report)) {
      assertThat(count(report, recount)).as(recount.toString()).isEqualTo(recount.count());
    }
  }

  private static List<Value.Recount> recounts(Report report) {
    return report.pages().stream()
        .flatMap(page -> page.tables().stream())
        .flatMap(table -> Reported.rows(table).stream())
        .flatMap(List::stream)
        .filter(Value.Recount.class::isInstance)
        .map(Value.Recount.class::cast)
        .toList();
  }

  private static void assertTiesOut(Map<String, Value> row) {
    if (row.get("Ties out") instanceof Value.TiesOut ties) {
      for (int i = 0; i < ties.figures().size(); i++) {
        Value.Recount recount = (Value.Recount) row.get(ties.recounts().get(i));
        assertThat(row.get(ties.figures().get(i))).isEqualTo(Value.of(recount.count()));
      }
    }
  }

  private static long count(Report report, Value.Recount recount) {
    Table table =
        report.pages().stream()
            .flatMap(page -> page.tables().stream())
            .filter(t -> t.name().equals(recount.table()))
            .findFirst()
            .orElseThrow();
    return Reported.byTitle(table).stream()
        .filter(row -> recount.matches().stream().allMatch(match -> matches(match, row)))
        .mapToLong(row -> recount.summed().isEmpty() ? 1 : number(row.get(recount.summed())))
        .sum();
  }

  private static boolean matches(Match match, Map<String, Value> row) {
    Value value = row.get(match.column());
    assertThat(value).as(match.column()).isNotNull();
    if (match instanceof Match.OneOf texts) {
      return texts.texts().stream().anyMatch(text -> value.equals(Value.of(text)));
    }
    if (!(value instanceof Value.Count count)) {
      return false;
    }
    return match instanceof Match.AtMost most
        ? count.count() <= most.bound()
        : count.count() >= ((Match.AtLeast) match).bound();
  }

  private static long number(Value value) {
    return ((Value.Count) value).count();
  }
}
