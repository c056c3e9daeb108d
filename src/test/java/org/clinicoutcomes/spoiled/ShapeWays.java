package org.clinicoutcomes.spoiled;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.clinicoutcomes.spoiled.SpoiledWays.Way;

/** Ways in which the same sessions and scores are parted into rows, columns and files. */
final class ShapeWays {

  private static final List<String> MOMENT = List.of("patient_id", "scored_on", "timing");
  private static final int GAD7_QUESTIONS = 7;

  private ShapeWays() {}

  static void tell(BiConsumer<String, Way> way) {
    way.accept("a column for each scale", ShapeWays::columnForEachScale);
    way.accept("one instrument a file", ShapeWays::instrumentAFile);
    way.accept("a row for each answer", ShapeWays::rowForEachAnswer);
    way.accept("a column for each answer", ShapeWays::columnForEachAnswer);
    way.accept("other measures among the scores", ShapeWays::otherMeasures);
    way.accept("unfinished questionnaires among the scores", ShapeWays::unfinished);
    way.accept("consultations among the sessions", ShapeWays::consultations);
    way.accept("offsets that differ by file", ShapeWays::offsets);
    way.accept("ids whose zeros one file has lost, and the rule", ShapeWays::lostZeros);
    way.accept("row numbers without a header", ShapeWays::rowNumbers);
    way.accept("quotes with a backslash before them", ShapeWays::backslashes);
    way.accept("drugs as orders name them", ShapeWays::orders);
    way.accept("lists with commas", ShapeWays::commas);
    way.accept("scores out of the highest in words", ShapeWays::outOfWords);
  }

  private static void columnForEachScale(SpoiledExport export) {
    SpoiledTable scores = export.scores();
    Map<List<String>, Map<String, String>> moments = new LinkedHashMap<>();
    for (Map<String, String> row : scores.rows) {
      moments
          .computeIfAbsent(MOMENT.stream().map(row::get).toList(), moment -> moment(row))
          .put(row.get("instrument"), row.get("score"));
    }
    scores.columns = new ArrayList<>(MOMENT);
    scores.columns.addAll(instruments(scores));
    scores.rows.clear();
    scores.rows.addAll(moments.values());
  }

  private static Map<String, String> moment(Map<String, String> row) {
    Map<String, String> moment = new LinkedHashMap<>();
    MOMENT.forEach(column -> moment.put(column, row.get(column)));
    return moment;
  }

  private static Set<String> instruments(SpoiledTable scores) {
    Set<String> instruments = new LinkedHashSet<>();
    scores.rows.forEach(row -> instruments.add(row.get("instrument")));
    return instruments;
  }

  private static void instrumentAFile(SpoiledExport export) throws IOException {
    SpoiledTable scores = export.scores();
    for (String instrument : List.of("phq9", "gad7", "pcl5")) {
      List<Map<String, String>> rows =
          scores.rows.stream().filter(row -> row.get("instrument").equals(instrument)).toList();
      SpoiledTable alone = new SpoiledTable(scores.columns, rows);
      alone.drop("instrument");
      export.add("scores_" + instrument + ".csv", alone);
      scores.rows.removeAll(rows);
    }
  }

  private static void rowForEachAnswer(SpoiledExport export) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    for (Map<String, String> questionnaire : takenGad7(export)) {
      List<Integer> answers = answers(questionnaire);
      for (int i = 0; i < answers.size(); i++) {
        Map<String, String> row = moment(questionnaire);
        row.put("questionnaire", "GAD-7");
        row.put("question", "Q" + (i + 1));
        row.put("value", answers.get(i).toString());
        rows.add(row);
      }
    }
    export.add("scores_answers.csv", table(List.of("questionnaire", "question", "value"), rows));
  }

  private static void columnForEachAnswer(SpoiledExport export) throws IOException {
    List<String> questions =
        IntStream.rangeClosed(1, GAD7_QUESTIONS).mapToObj(i -> "gad7_" + i).toList();
    List<Map<String, String>> rows = new ArrayList<>();
    for (Map<String, String> questionnaire : takenGad7(export)) {
      List<Integer> answers = answers(questionnaire);
      Map<String, String> row = moment(questionnaire);
      questions.forEach(q -> row.put(q, answers.get(questions.indexOf(q)).toString()));
      rows.add(row);
    }
    export.add("scores_answers.csv", table(questions, rows));
  }

  private static SpoiledTable table(List<String> columns, List<Map<String, String>> rows) {
    SpoiledTable table = new SpoiledTable(MOMENT, rows);
    table.columns.addAll(columns);
    return table;
  }

  /** Takes the GAD-7 that have a total out of the scores. */
  private static List<Map<String, String>> takenGad7(SpoiledExport export) {
    List<Map<String, String>> rows = export.scores().rows;
    List<Map<String, String>> taken =
        rows.stream()
            .filter(row -> row.get("instrument").equals("gad7") && isNumber(row.get("score")))
            .toList();
    rows.removeAll(taken);
    return taken;
  }

  private static boolean isNumber(String score) {
    return score.matches("\\d+");
  }

  /** Answers that add up to the total. */
  private static List<Integer> answers(Map<String, String> questionnaire) {
    int total = Integer.parseInt(questionnaire.get("score"));
    return IntStream.range(0, GAD7_QUESTIONS).mapToObj(i -> (total + i) / GAD7_QUESTIONS).toList();
  }

  private static void otherMeasures(SpoiledExport export) {
    List<Map<String, String>> rows = export.scores().rows;
    for (Map<String, String> row : List.copyOf(rows)) {
      Map<String, String> other = new LinkedHashMap<>(row);
      other.put("instrument", row.get("instrument").equals("phq9") ? "PHQ-2" : "ISI");
      rows.add(other);
    }
  }

  private static void unfinished(SpoiledExport export) {
    SpoiledTable scores = export.scores();
    scores.columns.add("status");
    for (Map<String, String> row : List.copyOf(scores.rows)) {
      row.put("status", "Completed");
      if (row.get("timing").isEmpty() && row.get("scored_on").length() == 10) {
        Map<String, String> other = new LinkedHashMap<>(row);
        other.put("status", "Incomplete");
        other.put("scored_on", LocalDate.parse(row.get("scored_on")).plusDays(1).toString());
        scores.rows.add(other);
      }
    }
  }

  private static void consultations(SpoiledExport export) {
    SpoiledTable sessions = export.sessions();
    sessions.columns.add("Appointment type");
    for (Map<String, String> row : List.copyOf(sessions.rows)) {
      row.put("Appointment type", "Dosing visit");
      Map<String, String> other = new LinkedHashMap<>();
      other.put("session_id", "C" + row.get("session_id"));
      other.put("patient_id", row.get("patient_id"));
      other.put("session_date", row.get("session_date"));
      other.put("condition", row.get("condition"));
      other.put("status", "completed");
      other.put("Appointment type", "Telehealth Follow-Up");
      sessions.rows.add(other);
    }
  }

  private static void offsets(SpoiledExport export) {
    export.sessions().each("session_date", date -> date.length() > 10 ? date + ":00-05:00" : date);
    export
        .scores()
        .each(
            "scored_on",
            date -> date.length() > 10 ? LocalDateTime.parse(date).plusHours(5) + ":00Z" : date);
  }

  private static void lostZeros(SpoiledExport export) {
    for (String file : List.of("patients", "scores", "adverse_events")) {
      export.table(file).each("patient_id", id -> id.replaceFirst("\\d", "00$0"));
    }
    export.map("patient_id: strip zeros\n");
  }

  private static void rowNumbers(SpoiledExport export) {
    for (String file : SpoiledExport.FILES) {
      SpoiledTable table = export.table(file);
      table.columns.add(0, "row");
      table.rename("row", "");
      for (int i = 0; i < table.rows.size(); i++) {
        table.rows.get(i).put("row", Integer.toString(i));
      }
    }
  }

  private static void backslashes(SpoiledExport export) {
    export.sessions().rows.forEach(row -> row.put("notes", "says \u0001better\u0001, slept"));
    export.text = text -> text.replace("\u0001", "\\\"");
  }

  private static void orders(SpoiledExport export) {
    export
        .sessions()
        .words(
            "drug",
            Map.of(
                "ketamine",
                "KETAMINE (KETALAR) 50 MG/ML IJ SOLN",
                "esketamine",
                "esketamine 28 MG Nasal Spray"));
  }

  private static void commas(SpoiledExport export) {
    export.sessions().each("adverse_events", list -> list.replace(";", ", "));
    export.patients().each("conditions", list -> list.replace(";", ", "));
    export.patients().each("contraindications", list -> list.replace(";", " and "));
    export.patients().each("baseline_symptoms", list -> list.replace(";", " / "));
  }

  private static void outOfWords(SpoiledExport export) {
    export.sessions().each("phq9_before", score -> isNumber(score) ? score + " out of 27" : score);
    export.scores().each("score", score -> isNumber(score) ? score + " points" : score);
  }
}
