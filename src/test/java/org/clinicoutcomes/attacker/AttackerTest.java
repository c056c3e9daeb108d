package org.clinicoutcomes.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.clinicoutcomes.definitions.DefinitionsLoader;
import org.clinicoutcomes.disclosure.DisclosureRules;
import org.clinicoutcomes.figures.SourceResult;
import org.clinicoutcomes.measure.MeasureCatalog;
import org.clinicoutcomes.pages.ShareableReports;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Report;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;
import org.junit.jupiter.api.Test;

/** Whoever has every shareable workbook of a report narrows no hidden count below three values. */
class AttackerTest {

  private static final int ROUNDED_BY = 2;
  private static final int ROUNDED_NOT = 0;
  private static final long SEED = 20_260_630;
  private static final int NETWORKS = Integer.getInteger("attacked.networks", 10_000);

  private static final MeasureCatalog CATALOG =
      new DefinitionsLoader().load(Path.of("no-input-of-its-own")).catalog();

  @Test
  void narrowsNoHiddenCountToFewerThanThreeValues() {
    System.out.println("seeds " + SEED + " to " + (SEED + NETWORKS - 1));
    List<String> broken =
        LongStream.range(SEED, SEED + NETWORKS)
            .parallel()
            .mapToObj(AttackerTest::broken)
            .flatMap(List::stream)
            .toList();
    assertThat(broken).isEmpty();
  }

  private static List<String> broken(long seed) {
    RandomNetwork network = new RandomNetwork(CATALOG, seed);
    Outsider outsider = new Outsider(print(network).counts(), ROUNDED_BY);
    List<String> broken = new ArrayList<>();
    for (Cell cell : outsider.narrowed(network::truth)) {
      broken.add(seed + ": " + cell + " is " + network.truth(cell));
    }
    return broken;
  }

  private static Print print(RandomNetwork network) {
    ShareableReports reports =
        new ShareableReports(network.findings(), new DisclosureRules(10, network.years()));
    Print print = new Print();
    add(print, Cell.ALL, reports.ofAllClinics());
    for (SourceResult source : network.sources()) {
      source.clinics().forEach(clinic -> add(print, clinic, reports.ofClinic(source, clinic)));
    }
    return print;
  }

  private static void add(Print print, String place, Report report) {
    Map<String, List<Map<String, Object>>> tables =
        report.pages().stream()
            .filter(page -> !page.tables().isEmpty())
            .collect(Collectors.toMap(Page::title, AttackerTest::rows));
    print.add(place, tables.get("Summary"), tables.get("Years"), tables.get("Measures"));
  }

  private static List<Map<String, Object>> rows(Page page) {
    Table table = page.tables().get(0);
    List<Map<String, Object>> rows = new ArrayList<>();
    table
        .rows()
        .forEach(
            row -> {
              Map<String, Object> byTitle = new LinkedHashMap<>();
              IntStream.range(0, row.size())
                  .forEach(i -> byTitle.put(table.columns().get(i).title(), plain(row.get(i))));
              rows.add(byTitle);
            });
    return rows;
  }

  private static Object plain(Value value) {
    if (value instanceof Value.Count count) {
      return (double) count.count();
    }
    if (value instanceof Value.Figure figure) {
      return figure.number();
    }
    return value instanceof Value.Text text ? text.text() : "";
  }

  // the attacker must be able to succeed, or the test above could not fail

  @Test
  void breaksSmallCountsThatAreHiddenAlone() {
    assertThat(brokenOf(ROUNDED_NOT, (shown, truth) -> naive(truth, truth))).isGreaterThan(50);
  }

  @Test
  void breaksSmallCountsThatAreHiddenAloneAmongRoundedOnes() {
    assertThat(brokenOf(ROUNDED_BY, (shown, truth) -> naive(truth, (truth + 2) / 5 * 5)))
        .isGreaterThan(5);
  }

  @Test
  void breaksWhatIsHiddenHereWhereTheOthersAreNotRounded() {
    assertThat(
            brokenOf(
                ROUNDED_NOT, (shown, truth) -> shown.isPresent() ? OptionalLong.of(truth) : shown))
        .isGreaterThan(5);
  }

  private static OptionalLong naive(long truth, long printed) {
    return Outsider.isSmall(truth) ? OptionalLong.empty() : OptionalLong.of(printed);
  }

  /** In how many of 150 networks a count is narrowed, if they were printed in another way. */
  private static long brokenOf(
      int roundedBy, BiFunction<OptionalLong, Long, OptionalLong> otherwise) {
    return LongStream.range(SEED, SEED + 150)
        .filter(
            seed -> {
              RandomNetwork network = new RandomNetwork(CATALOG, seed);
              Map<Cell, OptionalLong> counts = print(network).counts();
              counts.replaceAll((cell, shown) -> otherwise.apply(shown, network.truth(cell)));
              return !new Outsider(counts, roundedBy).narrowed(network::truth).isEmpty();
            })
        .count();
  }
}
