package org.clinicoutcomes.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Prints how often every rung, kind, status, handling and event occurs in random exports. */
public final class OracleMain {
  private OracleMain() {}

  /** Arguments: folder to write under, first seed, number of seeds, patients. */
  public static void main(String[] args) throws IOException {
    Map<String, Long> counts = new TreeMap<>();
    long first = Long.parseLong(args[1]);
    for (long seed = first; seed < first + Long.parseLong(args[2]); seed++) {
      Path folder = Files.createDirectories(Path.of(args[0], "seed-" + seed));
      RandomExport.writeUndoubted(folder, seed, Integer.parseInt(args[3]));
      countReport(counts, NaiveReport.of(folder, RandomStyle.AS_OF));
      countRejects(counts, folder, RandomStyle.AS_OF);
    }
    counts.forEach((what, count) -> System.out.println(what + " " + count));
  }

  private static void countReport(Map<String, Long> counts, NaiveReport report) {
    countCells(counts, report.table("outcomes"), List.of("rung", "end_timing", "measure"));
    countCells(
        counts, report.table("series"), List.of("kind", "status", "course", "drug", "route"));
    NaiveTable results = report.table("results");
    countCells(counts, results, List.of("stratum"));
    for (Map<String, String> row : results.asMaps()) {
      boolean small = List.of("age_band", "sex", "baseline_severity").contains(row.get("stratum"));
      if (small && row.get("clinic").equals("ALL")) {
        counts.merge("value " + row.get("stratum") + " " + row.get("value"), 1L, Long::sum);
      }
    }
    for (Map<String, String> row : report.table("durability").asMaps()) {
      for (String column : List.of("improved", "no_follow_up", "events", "events_reinduction")) {
        String what = "durability " + row.get("handling") + " " + column;
        counts.merge(what, Long.valueOf(row.get(column)), Long::sum);
      }
      counts.merge("median reached", row.get("median_days").isEmpty() ? 0L : 1L, Long::sum);
    }
  }

  private static void countCells(Map<String, Long> counts, NaiveTable table, List<String> columns) {
    for (Map<String, String> row : table.asMaps()) {
      for (String column : columns) {
        counts.merge(column + " " + row.get(column), 1L, Long::sum);
      }
    }
  }

  private static void countRejects(Map<String, Long> counts, Path folder, LocalDate asOf)
      throws IOException {
    for (NaiveRecords.Source source : NaiveExports.read(folder, asOf)) {
      source
          .rejected()
          .forEach((kind, n) -> counts.merge("most rejected " + kind, (long) n, Math::max));
    }
  }
}
