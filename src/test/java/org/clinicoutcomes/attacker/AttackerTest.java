package org.clinicoutcomes.attacker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.clinicoutcomes.definitions.DefinitionsLoader;
import org.clinicoutcomes.disclosure.DisclosureRules;
import org.clinicoutcomes.disclosure.Shareable;
import org.clinicoutcomes.figures.SourceResult;
import org.clinicoutcomes.measure.MeasureCatalog;
import org.clinicoutcomes.pages.ShareableReports;
import org.clinicoutcomes.report.Report;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever has every shareable workbook of a report narrows no hidden count below three values. */
class AttackerTest {

  private static final int ROUNDED_BY = 2;
  private static final int ROUNDED_NOT = 0;
  private static final long SEED = 20_260_630;
  private static final int NETWORKS = Integer.getInteger("attacked.networks", 10_000);

  private static final MeasureCatalog CATALOG =
      new DefinitionsLoader().load(Path.of("no-input-of-its-own")).catalog();

  @ParameterizedTest
  @EnumSource
  void narrowsNoHiddenCountToFewerThanThreeValues(Shareable freed) {
    int networks = freed == Shareable.BOTH ? NETWORKS : NETWORKS / 4;
    System.out.println(freed + ": seeds " + SEED + " to " + (SEED + networks - 1));
    List<String> broken =
        LongStream.range(SEED, SEED + networks)
            .parallel()
            .mapToObj(seed -> broken(seed, freed))
            .flatMap(List::stream)
            .toList();
    assertThat(broken).isEmpty();
  }

  private static List<String> broken(long seed, Shareable freed) {
    RandomNetwork network = new RandomNetwork(CATALOG, seed);
    Outsider outsider =
        new Outsider(print(network, freed).counts(), unprinted(network, freed), ROUNDED_BY);
    List<String> broken = new ArrayList<>();
    for (Cell cell : outsider.narrowed(network::truth)) {
      broken.add(seed + ": " + cell + " is " + network.truth(cell));
    }
    return broken;
  }

  /** Who is treated for what, and judged by what, may be known of clinics that print nothing. */
  private static Set<Cell> unprinted(RandomNetwork network, Shareable freed) {
    return freed.hasClinics() ? Set.of() : network.rowsOfClinics();
  }

  private static Print print(RandomNetwork network, Shareable freed) {
    ShareableReports reports =
        new ShareableReports(network.findings(), new DisclosureRules(10, network.years(), freed));
    Print print = new Print(CATALOG);
    if (freed.hasNetwork()) {
      add(print, Cell.ALL, reports.ofAllClinics());
    }
    if (freed.hasClinics()) {
      for (SourceResult source : network.sources()) {
        source.clinics().forEach(clinic -> add(print, clinic, reports.ofClinic(source, clinic)));
      }
    }
    return print;
  }

  private static void add(Print print, String place, Report report) {
    Map<String, List<Map<String, Object>>> tables =
        report.pages().stream()
            .flatMap(page -> page.tables().stream())
            .collect(Collectors.toMap(Table::name, AttackerTest::rows));
    print.add(place, tables.get("Summary"), tables.get("Years"), tables.get("Definitions"));
  }

  private static List<Map<String, Object>> rows(Table table) {
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

  /** Which is why one of the three is chosen, and stays: together they were never looked at. */
  @Test
  void breaksWorkbooksOfClinicsWhereThatOfAllFollowsLater() {
    assertThat(
            LongStream.range(SEED, SEED + 150)
                .filter(
                    seed -> {
                      RandomNetwork network = new RandomNetwork(CATALOG, seed);
                      Map<Cell, OptionalLong> counts = print(network, Shareable.CLINICS).counts();
                      counts.putAll(print(network, Shareable.NETWORK).counts());
                      return !new Outsider(counts, Set.of(), ROUNDED_BY)
                          .narrowed(network::truth)
                          .isEmpty();
                    })
                .count())
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
              Map<Cell, OptionalLong> counts = print(network, Shareable.BOTH).counts();
              counts.replaceAll((cell, shown) -> otherwise.apply(shown, network.truth(cell)));
              return !new Outsider(counts, Set.of(), roundedBy).narrowed(network::truth).isEmpty();
            })
        .count();
  }
}
