package org.clinicoutcomes.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.measure.Examples;
import org.clinicoutcomes.measure.Rung;
import org.clinicoutcomes.measure.Tally;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Which counts of a network of clinics are hidden: one condition and measure, three years. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SuppressionBench {

  private static final String CONDITION = "migraine";
  private static final String MEASURE = "phq9_response";
  private static final List<String> YEARS = List.of("2023", "2024", "2025");
  private static final int MOST = 60;

  @Param({"5", "20"})
  public int clinics;

  private SharedScope scope;

  @Setup
  public void draw() {
    Random random = new Random(1);
    SortedMap<CellKey, Tally> cells = new TreeMap<>();
    List<SharedClinic> named =
        IntStream.range(0, clinics).mapToObj(SuppressionBench::clinic).toList();
    for (SharedClinic clinic : named) {
      CellKey key = CellKey.overall(clinic.name(), CONDITION, MEASURE);
      YEARS.forEach(year -> cells.put(key.during(year), tally(random)));
    }
    scope =
        new SharedScope(
            new DisclosureRules(10, YEARS.size(), Shareable.BOTH),
            Examples.CATALOG,
            YEARS,
            named,
            cells);
  }

  private static SharedClinic clinic(int number) {
    return new SharedClinic(
        "Clinic " + number,
        new TreeMap<>(Map.of(CONDITION, MEASURE)),
        new TreeMap<>(Map.of(CONDITION, new TreeSet<>(List.of(MEASURE)))));
  }

  private static Tally tally(Random random) {
    return Examples.tally(
        Map.of(
            Rung.NO_BASELINE, (long) random.nextInt(MOST),
            Rung.NO_END_SCORE, (long) random.nextInt(MOST),
            Rung.NOT_IMPROVED, (long) random.nextInt(MOST),
            Rung.IMPROVED, (long) random.nextInt(MOST)));
  }

  @Benchmark
  public SharedFigures hide() {
    return SharedFigures.of(scope);
  }
}
