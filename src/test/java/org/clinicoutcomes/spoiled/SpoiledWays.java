package org.clinicoutcomes.spoiled;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Ways in which systems and spreadsheets write the same export, by name. */
final class SpoiledWays {

  /** What a way does to a clean export. */
  interface Way {
    void spoil(SpoiledExport export) throws IOException;
  }

  private static final Map<String, Way> WAYS = new LinkedHashMap<>();

  private SpoiledWays() {}

  static Map<String, Way> all() {
    return Collections.unmodifiableMap(WAYS);
  }

  static {
    bytes();
    lines();
    headers();
    dates();
    values();
    files();
    ShapeWays.tell(SpoiledWays::way);
  }

  private static void way(String name, Way way) {
    if (WAYS.put(name, way) != null) {
      throw new IllegalStateException(name);
    }
  }

  private static void bytes() {
    way("UTF-8 with a byte-order mark", export -> export.mark = true);
    way("UTF-16, little-endian", export -> utf16(export, UTF_16LE));
    way("UTF-16, big-endian", export -> utf16(export, UTF_16BE));
    way("Windows-1252", export -> export.charset = Charset.forName("windows-1252"));
    way(
        "another encoding, stated",
        export -> {
          export.charset = Charset.forName("ISO-8859-15");
          export.map("encoding: ISO-8859-15\n");
        });
    way("packed with gzip", export -> export.packed = true);
    way("NUL bytes at the end", export -> export.text = text -> text + "\0".repeat(4000));
    way("Ctrl-Z at the end", export -> export.text = text -> text + "\u001A");
    way("semicolons", export -> export.delimiter = ';');
    way("tabs in a .csv", export -> export.delimiter = '\t');
    way("vertical bars", export -> export.delimiter = '|');
    way(
        "a sep= line",
        export -> {
          export.delimiter = '|';
          export.text = text -> "sep=|\r\n" + text;
        });
    way("every field in quotes", export -> export.quoted = true);
  }

  private static void utf16(SpoiledExport export, Charset charset) {
    export.charset = charset;
    export.mark = true;
  }

  private static void lines() {
    way("CRLF line ends", export -> export.lineEnd = "\r\n");
    way("CR line ends", export -> export.lineEnd = "\r");
    way(
        "line ends of all kinds",
        export ->
            export.lines =
                (file, all) -> {
                  List<String> mixed = new ArrayList<>();
                  List<String> ends = List.of("\n", "\r\n", "\r");
                  all.forEach(line -> mixed.add(line.strip() + ends.get(mixed.size() % 3)));
                  return mixed;
                });
    way("no line end at the end", export -> export.text = String::stripTrailing);
    way(
        "line ends inside quotes",
        export -> export.sessions().each("notes", note -> note + "\nslept well;\r\n\"calm\"\n"));
    way(
        "title lines above the header",
        export ->
            export.text = text -> "Ketamine clinic, \"main\" site\nExported 2026-06-30\n\n" + text);
    way("the header again every ten rows", export -> export.lines = (file, all) -> repeated(all));
    way(
        "a total line and a footer",
        export -> export.text = text -> text + "Total,,,,,\nPrinted by the system, page 1 of 1\n");
    way(
        "blank lines and lines of delimiters",
        export -> export.text = text -> text.replace("\n", "\n\n , ,,\n"));
    way(
        "a delimiter at the end of every line",
        export ->
            export.lines =
                (file, all) -> all.stream().map(line -> line.replaceFirst("\n$", ",\n")).toList());
  }

  private static List<String> repeated(List<String> all) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      lines.add(all.get(i));
      if (i % 10 == 9) {
        lines.add(all.get(0));
      }
    }
    return lines;
  }

  private static void headers() {
    way("columns in another order", export -> reverse(export));
    way(
        "columns that mean nothing to us",
        export -> SpoiledExport.FILES.forEach(file -> export.table(file).columns.add(1, "room")));
    way(
        "headers in capitals with blanks",
        export ->
            rename(export, c -> " " + c.toUpperCase(Locale.ROOT).replace('_', ' ') + "\u00A0"));
    way("headers with accents and marks", export -> rename(export, c -> c.replace("e", "é") + ":"));
    way(
        "headers of another system",
        export -> {
          SpoiledTable sessions = export.sessions();
          sessions.rename("patient_id", "MRN");
          sessions.rename("session_id", "Encounter ID");
          sessions.rename("session_date", "DOS");
          sessions.rename("condition", "Dx");
          sessions.rename("route", "ROA");
          sessions.rename("clinician", "Provider");
          sessions.rename("phq9_before", "PHQ-9 Total (Pre)");
          sessions.rename("phq9_after", "Post PHQ-9 score");
          sessions.rename("adverse_events", "Side effects");
          export.scores().rename("patient_id", "Medical record number");
          export.scores().rename("instrument", "Questionnaire");
          export.scores().rename("score", "Total");
          export.patients().rename("birth_date", "DOB");
          export.patients().rename("sex", "Gender");
        });
    way(
        "headers that mapping.yaml names",
        export -> {
          export.sessions().rename("patient_id", "Kürzel");
          export.sessions().rename("phq9_before", "Bogen 1");
          export.map("columns:\n  sessions:\n    patient_id: Kürzel\n    phq9_before: Bogen 1\n");
        });
  }

  private static void reverse(SpoiledExport export) {
    SpoiledExport.FILES.forEach(file -> Collections.reverse(export.table(file).columns));
  }

  private static void rename(
      SpoiledExport export, java.util.function.UnaryOperator<String> renamed) {
    for (String file : SpoiledExport.FILES) {
      SpoiledTable table = export.table(file);
      table.columns.forEach(column -> table.rename(column, renamed.apply(column)));
    }
  }

  private static void dates() {
    way("month/day/year", export -> export.dates(date -> written(date, "MM/dd/yyyy", " HH:mm")));
    way(
        "month/day/year without zeros, hours of twelve",
        export -> export.dates(date -> written(date, "M/d/yyyy", " h:mm a")));
    way("day.month.year", export -> export.dates(date -> written(date, "dd.MM.yyyy", " HH:mm:ss")));
    way(
        "day/month/year of two digits",
        export -> export.dates(date -> written(date, "dd/MM/yy", " HH:mm")));
    way("names of months", export -> export.dates(date -> written(date, "dd-MMM-yyyy", " HH:mm")));
    way(
        "American dates in words",
        export -> export.dates(date -> written(date, "MMMM d, yyyy", " HH:mm")));
    way("year/month/day", export -> export.dates(date -> written(date, "yyyy/M/d", " H:mm")));
    way("dates without marks", export -> export.dates(date -> written(date, "yyyyMMdd", "HHmm")));
    way(
        "seconds with fractions and an offset",
        export -> export.dates(date -> date.length() > 10 ? date + ":00.123+02:00" : date));
    way("a spreadsheet's day numbers", export -> export.dates(SpoiledWays::serial));
    way(
        "an order of dates that only mapping.yaml says",
        export -> {
          export.dates(date -> written(date, "dd/MM/yyyy", " HH:mm"));
          export.map("date_format: dd/MM/yyyy\n");
        });
  }

  private static String written(String iso, String datePattern, String timePattern) {
    LocalDate date = LocalDate.parse(iso.substring(0, 10));
    String text = DateTimeFormatter.ofPattern(datePattern, Locale.US).format(date);
    return iso.length() == 10
        ? text
        : text
            + DateTimeFormatter.ofPattern(timePattern, Locale.US)
                .format(LocalTime.parse(iso.substring(11)));
  }

  private static String serial(String iso) {
    long day =
        ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), LocalDate.parse(iso.substring(0, 10)));
    if (iso.length() == 10) {
      return Long.toString(day);
    }
    int second = LocalTime.parse(iso.substring(11)).toSecondOfDay();
    return Double.toString(day + second / 86_400.0);
  }

  private static void values() {
    way(
        "decimal commas",
        export -> {
          export.delimiter = ';';
          export.scores().each("score", score -> score + ",0");
          export.sessions().each("phq9_before", score -> score + ",00");
          export.sessions().each("dose_mg_per_kg", dose -> dose.replace('.', ','));
        });
    way(
        "scores out of the highest",
        export -> export.sessions().each("phq9_before", s -> s + "/27"));
    way(
        "scores with words after them",
        export -> export.sessions().each("phq9_before", score -> score + " (Moderately severe)"));
    way(
        "N/A, dashes and declined where nothing was taken",
        export -> {
          blanks(export, "phq9_before", "N/A");
          blanks(export, "phq9_after", "declined");
          blanks(export, "dose_mg", "-");
          blanks(export, "series_id", "n.a.");
        });
    way(
        "NULL where there is nothing",
        export -> export.sessions().columns.forEach(column -> blanks(export, column, "NULL")));
    way(
        "ICD-10 codes",
        export -> {
          Map<String, String> codes =
              Map.of("depression", "F33.1", "ptsd", "F43.10 PTSD", "anxiety", "F411");
          export.sessions().words("condition", codes);
          export.patients().each("conditions", list -> icd(list, codes));
        });
    way(
        "brand names, routes and states in words",
        export -> {
          export.sessions().words("drug", Map.of("ketamine", "Ketalar", "esketamine", "SPRAVATO®"));
          export
              .sessions()
              .words(
                  "route",
                  Map.of(
                      "iv",
                      "I.V. infusion",
                      "im",
                      "i.m.",
                      "intranasal",
                      "Nasal spray",
                      "sublingual",
                      "Troche",
                      "oral",
                      "PO"));
          export
              .sessions()
              .words(
                  "status",
                  Map.of(
                      "completed",
                      "Complete",
                      "cancelled",
                      "Canceled",
                      "no_show",
                      "No-Show",
                      "stopped_early",
                      "Stopped early"));
        });
    way(
        "codes in capitals",
        export -> {
          for (String column : List.of("condition", "drug", "route", "status")) {
            export.sessions().each(column, code -> code.toUpperCase(Locale.ROOT));
          }
        });
    way(
        "instruments by name and LOINC code",
        export ->
            export
                .scores()
                .words(
                    "instrument",
                    Map.of("phq9", "PHQ-9", "gad7", "70274-6", "phq9_item9", "44260-8")));
    way(
        "timing as pre and post",
        export ->
            export.scores().words("timing", Map.of("before", "Pre", "after", "Post-infusion")));
    way(
        "words that mapping.yaml explains",
        export -> {
          export.sessions().words("route", Map.of("intranasal", "Weg 3", "iv", "Weg 1"));
          export.map("values:\n  route:\n    intranasal: Weg 3\n    iv: [Weg 1]\n");
        });
    way("blood pressure as 120/80", SpoiledWays::joinPressures);
    way(
        "ids as formulas that keep zeros",
        export -> {
          export.sessions().each("patient_id", id -> "=\"" + id + "\"");
          export.scores().each("patient_id", id -> "=\"" + id + "\"");
        });
    way(
        "blanks around every value",
        export ->
            SpoiledExport.FILES.forEach(
                file ->
                    export
                        .table(file)
                        .columns
                        .forEach(c -> export.table(file).each(c, v -> "  " + v + "\u00A0\t"))));
  }

  private static String icd(String list, Map<String, String> codes) {
    return String.join(
        " ; ", List.of(list.split(";")).stream().map(c -> codes.getOrDefault(c, c)).toList());
  }

  private static void blanks(SpoiledExport export, String column, String mark) {
    export
        .sessions()
        .rows
        .forEach(row -> row.computeIfPresent(column, (c, v) -> v.isEmpty() ? mark : v));
  }

  private static void joinPressures(SpoiledExport export) {
    SpoiledTable sessions = export.sessions();
    for (String moment : List.of("before", "max", "discharge")) {
      for (Map<String, String> row : sessions.rows) {
        String high = row.getOrDefault("systolic_" + moment, "");
        String low = row.getOrDefault("diastolic_" + moment, "");
        row.put("bp_" + moment, high.isEmpty() || low.isEmpty() ? "" : high + "/" + low);
      }
      sessions.columns.set(sessions.columns.indexOf("systolic_" + moment), "bp_" + moment);
      sessions.drop("diastolic_" + moment);
      sessions.rename("bp_" + moment, "BP (" + moment + ")");
    }
  }

  private static void files() {
    way(
        "other file names, which mapping.yaml says",
        export -> {
          export.name("sessions", "Behandlungen 2026.csv");
          export.name("scores", "Bögen.txt");
          export.map("files:\n  sessions: Behandlungen*.csv\n  scores: Bögen.txt\n");
        });
    way(
        "yesterday's files again",
        export -> {
          export.alsoAs("sessions", "sessions_yesterday.csv");
          export.alsoAs("scores", "scores_yesterday.csv");
        });
    way(
        "a dump, and corrections in later files",
        export -> {
          SpoiledTable scores = export.scores();
          List<Map<String, String>> right =
              scores.rows.stream().<Map<String, String>>map(LinkedHashMap::new).toList();
          scores.each("score", SpoiledWays::lowest);
          export.alsoAs("scores", "scores_2026-06-01.csv");
          for (int i = 0; i < right.size(); i++) {
            scores.rows.set(i, new LinkedHashMap<>(right.get(i)));
          }
          export.name("scores", "scores_2026-06-02.csv");
        });
    way(
        "one file for every part of the rows",
        export -> {
          for (String file : List.of("sessions", "scores")) {
            SpoiledTable table = export.table(file);
            List<Map<String, String>> all = new ArrayList<>(table.rows);
            int half = all.size() / 2;
            table.rows.retainAll(all.subList(0, half));
            export.alsoAs(file, file + "_1.csv");
            table.rows.clear();
            table.rows.addAll(all.subList(half, all.size()));
            export.name(file, file + "_2.csv");
          }
        });
    way("no session ids", export -> export.sessions().rename("session_id", "Infusion #"));
  }

  /** The lowest score of the scales whose scores are as high: 36 of the HIT-6, else 0. */
  private static String lowest(String score) {
    if (!score.matches("\\d.*")) {
      return score;
    }
    return Double.parseDouble(score) < 36 ? "0" : "36";
  }
}
