package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.instrument.Points;
import org.clinicoutcomes.instrument.SeverityBand;
import org.clinicoutcomes.pages.FoundRow.Now;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;

/** The headlines of a clinic with their instruments and where the severity bands of these begin. */
final class PatientHeadlines {

  static final String TABLE = "PatientHeadlines";
  static final String INSTRUMENT = "Instrument";
  static final String BANDS = "Bands";

  /** Below every axis: what stands there is not seen. */
  static final double UNSEEN = -1;

  private static final double HUNDREDTHS = 100.0;

  private final Words words;
  private final Map<String, Instrument> byPhrase = new LinkedHashMap<>();

  PatientHeadlines(Findings findings, Headlines headlines) {
    words = findings.words();
    headlines.forEach(
        (condition, id) -> byPhrase.put(words.of(id), findings.catalog().measure(id).instrument()));
  }

  /** Bands but the lowest, below which nothing lies. */
  private static List<SeverityBand> above(Instrument instrument) {
    List<SeverityBand> all = instrument.bands();
    return all.subList(Math.min(1, all.size()), all.size());
  }

  /** How many bands begin above another, with the instrument that has most. */
  int bands() {
    return byPhrase.values().stream().mapToInt(of -> above(of).size()).max().orElse(0);
  }

  /** The title of the column of one of the bands, from 1. */
  static String band(int number) {
    return "Band " + number;
  }

  Table table() {
    List<List<Value>> rows = new ArrayList<>();
    byPhrase.forEach((phrase, instrument) -> rows.add(row(phrase, instrument)));
    return Table.of(TABLE, columns(), rows);
  }

  private List<Column> columns() {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                new Column("Headline", Format.TEXT),
                new Column(INSTRUMENT, Format.TEXT),
                new Column(BANDS, Format.TEXT)));
    for (int number = 1; number <= bands(); number++) {
      columns.add(new Column(band(number), Format.SCORE));
    }
    return columns;
  }

  /** Beyond the last band the last again, so that a line goes nowhere. */
  private List<Value> row(String phrase, Instrument instrument) {
    List<SeverityBand> bands = above(instrument);
    List<Value> row =
        new ArrayList<>(
            List.of(
                Value.of(phrase), Value.of(instrument.plainName()), Value.of(words(instrument))));
    for (int number = 1; number <= bands(); number++) {
      row.add(
          Value.of(
              bands.isEmpty()
                  ? UNSEEN
                  : bands.get(Math.min(number, bands.size()) - 1).fromHundredths() / HUNDREDTHS));
    }
    return row;
  }

  private String words(Instrument instrument) {
    return above(instrument).stream()
        .map(band -> words.of(band.label()) + " from " + Points.of(band.fromHundredths()))
        .collect(Collectors.joining(", "));
  }

  /** The place of a headline in the table, from 1; 0 where it is none. */
  int place(String phrase) {
    return List.copyOf(byPhrase.keySet()).indexOf(phrase) + 1;
  }

  /** The row of a headline. */
  Now now(String phrase) {
    Instrument instrument = byPhrase.get(phrase);
    if (instrument == null) {
      return Now.NONE;
    }
    Map<String, Value> says = new LinkedHashMap<>();
    List<Value> row = row(phrase, instrument);
    for (int i = 0; i < row.size(); i++) {
      says.put(columns().get(i).title(), row.get(i));
    }
    return new Now(place(phrase), says);
  }
}
