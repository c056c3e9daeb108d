package org.clinicoutcomes.attacker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.clinicoutcomes.comparison.ClaimRules;
import org.clinicoutcomes.comparison.Claims;
import org.clinicoutcomes.comparison.ComparisonRules;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.figures.ClinicNames;
import org.clinicoutcomes.figures.Courses;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.figures.Figures;
import org.clinicoutcomes.figures.MeasuredSource;
import org.clinicoutcomes.figures.Networks;
import org.clinicoutcomes.figures.SourceResult;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.measure.Examples;
import org.clinicoutcomes.measure.Ladder;
import org.clinicoutcomes.measure.Measure;
import org.clinicoutcomes.measure.MeasureCatalog;
import org.clinicoutcomes.measure.Rung;
import org.clinicoutcomes.measure.Tally;
import org.clinicoutcomes.pages.Findings;
import org.clinicoutcomes.pages.Provenance;
import org.clinicoutcomes.pages.Words;
import org.clinicoutcomes.quality.SourceAccount;
import org.clinicoutcomes.series.SeriesRules;
import org.clinicoutcomes.session.PatientCounts;
import org.clinicoutcomes.session.ScoreCount;

/** Clinics of random patients with random scores, many of them few, and their true counts. */
final class RandomNetwork {

  private static final LocalDate AS_OF = LocalDate.of(2024, 6, 30);
  private static final SeriesRules RULES = new SeriesRules(21, 90, 42, 90, 31, 14, 31, 7, 365);
  private static final List<String> CONDITIONS =
      List.of("chronic_pain", "depression", "fibromyalgia", "anxiety");
  private static final List<String> INSTRUMENTS =
      List.of("phq9", "pain_nrs", "gad7", "phq9_item9", "madrs");
  private static final int[] SIZES = {0, 0, 1, 2, 4, 8, 11, 12, 15, 22, 30, 45, 60, 90};
  private static final int POINT = 100;

  private final MeasureCatalog catalog;
  private final Random random;
  private final List<SourceResult> sources = new ArrayList<>();
  private final List<MeasuredSource> measured = new ArrayList<>();
  private final Map<Cell, Long> truth = new HashMap<>();
  private final int years;
  private final double missing;
  private final double better;
  private final int largest;

  RandomNetwork(MeasureCatalog catalog, long seed) {
    this.catalog = catalog;
    this.random = new Random(seed);
    this.years = 1 + random.nextInt(3);
    this.missing = List.of(0.0, 0.05, 0.2, 0.5).get(random.nextInt(4));
    this.better = List.of(0.02, 0.5, 0.9, 1.0).get(random.nextInt(4));
    this.largest = 1 + random.nextInt(SIZES.length);
    int count = 1 + random.nextInt(3);
    for (int source = 0; source < count; source++) {
      MeasuredSource made = source("s" + source);
      measured.add(made);
      sources.add(made.result());
    }
  }

  int years() {
    return years;
  }

  Findings findings() {
    ClinicNames names = new ClinicNames(sources);
    return new Findings(
        AS_OF,
        RULES,
        new ComparisonRules(11, 20, 50, 20),
        new Claims(List.of(), new ClaimRules(80, 11)),
        Courses.SAFETY,
        Courses.WORKLIST,
        new Provenance("1", "f", "d", List.of()),
        catalog,
        Words.of(catalog, Map.of()),
        List.of(),
        sources,
        names,
        Networks.of(measured, names));
  }

  List<SourceResult> sources() {
    return sources;
  }

  /** The assessed in total of every row of a clinic, which some reports print and others do not. */
  Set<Cell> rowsOfClinics() {
    Set<Cell> rows = new LinkedHashSet<>();
    for (SourceResult source : sources) {
      for (String clinic : source.clinics()) {
        source
            .inForce()
            .forEach(
                (condition, measures) -> {
                  String name = catalog.condition(condition).name();
                  measures.forEach(id -> rows.add(new Cell(clinic, name, id, Cell.TOTAL, 'A')));
                });
      }
    }
    return rows;
  }

  /** The true count of a cell, 0 where nobody was counted. */
  long truth(Cell cell) {
    return switch (cell.rung()) {
      case 'X' -> truth(cell.at('T')) - truth(cell.at('E'));
      case 'M' -> truth(cell.at('E')) - truth(cell.at('A'));
      case 'N' -> truth(cell.at('A')) - truth(cell.at('I'));
      default -> truth.getOrDefault(cell, 0L);
    };
  }

  private MeasuredSource source(String name) {
    SortedSet<String> held = some(INSTRUMENTS, 1 + random.nextInt(3));
    SortedMap<String, String> headlines = new TreeMap<>();
    SortedMap<String, SortedSet<String>> inForce = new TreeMap<>();
    for (String condition : some(CONDITIONS, 2)) {
      Measure headline = catalog.headline(condition, held);
      headlines.put(condition, headline.id());
      inForce.put(
          condition,
          catalog.measuresOf(condition).stream()
              .filter(m -> m.equals(headline) || held.contains(m.instrument().key()))
              .map(Measure::id)
              .collect(Collectors.toCollection(TreeSet::new)));
    }
    SortedMap<String, Long> clinics = new TreeMap<>();
    Figures figures = new Figures();
    for (int clinic = 0; clinic <= random.nextInt(2); clinic++) {
      clinics.put(name + clinic, 1L);
      for (String condition : headlines.keySet()) {
        for (int year = 2023 - years; year <= 2024; year++) {
          fill(figures, name + clinic, condition, inForce.get(condition), held, year);
        }
      }
    }
    SourceResult result =
        new SourceResult(
            new SourceAccount(name, List.of(), List.of(), List.of(), List.of(), List.of()),
            List.of(),
            clinics,
            new TreeSet<>(clinics.keySet()),
            new TreeMap<>(),
            headlines,
            inForce,
            new PatientCounts(1, 1),
            AS_OF,
            ScoreCount.NONE);
    return new MeasuredSource(result, figures);
  }

  private SortedSet<String> some(List<String> all, int most) {
    SortedSet<String> some = new TreeSet<>();
    for (int i = 0; i < most; i++) {
      some.add(all.get(random.nextInt(all.size())));
    }
    return some;
  }

  private void fill(
      Figures figures,
      String clinic,
      String condition,
      SortedSet<String> measures,
      SortedSet<String> held,
      int year) {
    int patients = SIZES[random.nextInt(largest)];
    Map<String, Map<Rung, Long>> rungs = new TreeMap<>();
    for (int patient = 0; patient < patients; patient++) {
      Map<String, int[]> scores = new HashMap<>();
      held.forEach(key -> scores.put(key, scores(catalog.instruments().get(key))));
      for (String id : measures) {
        Measure measure = catalog.measure(id);
        int[] pair = scores.getOrDefault(measure.instrument().key(), new int[] {-1, -1});
        rungs
            .computeIfAbsent(id, m -> new EnumMap<>(Rung.class))
            .merge(rung(measure, pair[0], pair[1]), 1L, Long::sum);
      }
    }
    rungs.forEach(
        (id, counts) -> {
          CellKey key = CellKey.overall(clinic, condition, id).during(Integer.toString(year));
          Tally tally = Examples.tally(counts);
          figures.of(Families.CELLS).put(key, tally);
          if (year > 2023 - years && year <= 2023) {
            addTruth(clinic, condition, id, Integer.toString(year), tally.ladder());
          }
        });
  }

  /** Baseline and end score; below 0 where there is none. */
  private int[] scores(Instrument instrument) {
    int lowest = instrument.range().lowestHundredths() / POINT;
    int highest = instrument.range().highestHundredths() / POINT;
    int baseline = lowest + random.nextInt(highest - lowest + 1);
    boolean improves = random.nextDouble() < better;
    int end =
        improves
            ? lowest + random.nextInt(baseline - lowest + 1) / 2
            : baseline + random.nextInt(highest - baseline + 1) / 2;
    if (random.nextDouble() < missing) {
      return new int[] {-1, -1};
    }
    return new int[] {baseline * POINT, random.nextDouble() < missing ? -1 : end * POINT};
  }

  private static Rung rung(Measure measure, int baseline, int end) {
    if (baseline < 0) {
      return Rung.NO_BASELINE;
    }
    if (!measure.admits(baseline)) {
      return Rung.BELOW_ENTRY;
    }
    if (end < 0) {
      return Rung.NO_END_SCORE;
    }
    return measure.isMet(baseline, end) ? Rung.IMPROVED : Rung.NOT_IMPROVED;
  }

  private void addTruth(String clinic, String condition, String id, String year, Ladder ladder) {
    Cell cell = new Cell(clinic, catalog.condition(condition).name(), id, year, 'T');
    for (String period : List.of(year, Cell.TOTAL)) {
      for (String place : List.of(clinic, Cell.ALL)) {
        Cell at = cell.in(place).during(period);
        truth.merge(at, ladder.treated(), Long::sum);
        truth.merge(at.at('E'), ladder.eligible(), Long::sum);
        truth.merge(at.at('A'), ladder.assessed(), Long::sum);
        truth.merge(at.at('I'), ladder.improved(), Long::sum);
      }
    }
    Cell treated = Outsider.meaning(cell);
    truth.put(treated, ladder.treated());
    truth.put(treated.during(Cell.TOTAL), truth(cell.during(Cell.TOTAL)));
  }
}
