package org.clinicoutcomes.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.clinicoutcomes.quality.DoubtCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every mistake of a mapping.yaml with its whole sentence. */
class SourceMappingMistakesTest {

  @TempDir private static Path input;
  private static Definitions definitions;

  @TempDir private Path folder;
  private Path file;

  @BeforeAll
  static void load() {
    definitions = new DefinitionsLoader().load(input);
  }

  @BeforeEach
  void setUp() throws IOException {
    file = folder.resolve("mapping.yaml");
    Files.writeString(folder.resolve("a.csv"), "");
  }

  private void read(String yaml) throws IOException {
    Files.writeString(file, yaml);
    SourceMappingReader.read(file, "north/mapping.yaml", definitions);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '~',
      textBlock =
          """
          complete_form: 2024-03-01 ! complete_form: is no known key (did you mean complete_from?), expected one of accepted, columns, complete_from, constants, date_format, days, decimal_mark, delimiter, encoding, escape, files, ignore, missing, other_measures, patient_id, ranges, rows, time_zone, values
          complete_from: 01.03.2024 ! complete_from: is '01.03.2024', expected a date such as 2026-01-31
          encoding: UTF-9 ! encoding: is 'UTF-9', which is no known encoding, expected one such as UTF-8, UTF-16LE, windows-1252, ISO-8859-1 or ISO-8859-15
          encoding: my own ! encoding: is 'my own', which is no known encoding, expected one such as UTF-8, UTF-16LE, windows-1252, ISO-8859-1 or ISO-8859-15
          encoding: UTF-32 ! encoding: is 'UTF-32', in which records cannot be told apart, expected one such as UTF-8, UTF-16LE, windows-1252, ISO-8859-1 or ISO-8859-15
          encoding: IBM037 ! encoding: is 'IBM037', in which records cannot be told apart, expected one such as UTF-8, UTF-16LE, windows-1252, ISO-8859-1 or ISO-8859-15
          encoding: Shift_JIS ! encoding: is 'Shift_JIS', in which records cannot be told apart, expected one such as UTF-8, UTF-16LE, windows-1252, ISO-8859-1 or ISO-8859-15
          encoding: ISO-2022-JP ! encoding: is 'ISO-2022-JP', in which records cannot be told apart, expected one such as UTF-8, UTF-16LE, windows-1252, ISO-8859-1 or ISO-8859-15
          encoding: 1252 ! encoding: is '1252', which YAML does not take for text, expected text, in quotes
          encoding: [UTF-8] ! encoding: is a list, expected text
          encoding: {session: UTF-8} ! encoding.session: is no kind of file (did you mean sessions?), expected one of patients, sessions, scores, adverse_events
          encoding: {sessions: UTF-9} ! encoding.sessions: is 'UTF-9', which is no known encoding, expected one such as UTF-8, UTF-16LE, windows-1252, ISO-8859-1 or ISO-8859-15
          delimiter: ":" ! delimiter: is ':', expected one of "," ";" "|" tab
          delimiter: "" ! delimiter: is '', expected one of "," ";" "|" tab
          delimiter: ! delimiter: is empty, expected one of "," ";" "|" tab
          delimiter: [tab] ! delimiter: is a list, expected one of "," ";" "|" tab
          decimal_mark: ";" ! decimal_mark: is ';', expected one of "." ","
          time_zone: Amerika/Denver ! time_zone: is 'Amerika/Denver', which is no time zone (did you mean America/Denver?), expected a zone such as America/Denver, Europe/Berlin or UTC
          time_zone: Denver ! time_zone: is 'Denver', which is no time zone (did you mean America/Denver?), expected a zone such as America/Denver, Europe/Berlin or UTC
          time_zone: "+02:00" ! time_zone: is '+02:00', which is no time zone, expected a zone such as America/Denver, Europe/Berlin or UTC
          time_zone: -8 ! time_zone: is '-8', which YAML does not take for text, expected text, in quotes
          time_zone: {sessions: UTC} ! time_zone: is a mapping, expected text
          days: {sessions: {first: D, Week 2: 14}} ! days.sessions: is no kind of file that has visits, expected scores
          days: {score: {first: D, Week 2: 14}} ! days.score: is no kind of file (did you mean scores?), expected one of patients, sessions, scores, adverse_events
          days: {scores: Week 2} ! days.scores: is 'Week 2', expected visits, each with its day or its date's header
          days: {scores: {Week 2: 14}} ! days.scores.Week 2: counts days from no date, expected the header of the first date beside it, as in first: Baseline date
          days: {scores: {first: D}} ! days.scores.first: has no visit that is counted from it, expected one, such as Week 2: 14
          days: {scores: {first: D, Week 2: 1.5}} ! days.scores.Week 2: is '1.5', expected a whole number from -3660 to 3660
          days: {scores: {first: D, Week 2: 9999}} ! days.scores.Week 2: is '9999', expected a whole number from -3660 to 3660
          days: {scores: {Week 2: yes}} ! days.scores.Week 2: is 'yes', which YAML does not take for text, expected text, in quotes
          days: {scores: {Week 2: …}} ! days.scores.Week 2: is '…', of which nothing is compared, expected a header with a letter or a digit
          days: {scores: {Week 2: [14]}} ! days.scores.Week 2: is a list, expected days after the first date, or the header of the visit's date
          days: {scores: {first: D, Week 2: 14, week2: 15}} ! days.scores.week2: is the visit 'Week 2' again, expected it once
          escape: "/" ! escape: is '/', expected one of "\\\\" '"'
          escape: ! escape: is empty, expected one of "\\\\" '"'
          missing: {scores: []} ! missing.scores: is an empty list, expected a code such as -9, or a list of them
          missing: {score: -9} ! missing.score: is no kind of file (did you mean scores?), expected one of patients, sessions, scores, adverse_events
          missing: {scores: [""]} ! missing.scores: is empty, expected a code such as -9, or a list of them
          missing: {scores: {phq: [0]}} ! missing.scores.phq: is no instrument (did you mean phq9?), expected one of bdi2, bpi_interference, cadss, cssrs_ideation, fiqr, gad7, hamd17, hit6, lsas, madrs, midas, migraine_days, pain_nrs, pcl5, pgic, phq9, phq9_item9, promis_pain_interference, qids_sr16, spin, ybocs
          missing: {scores: {phq9: {0: a}}} ! missing.scores.phq9: is a mapping, expected a code such as -9, or a list of them
          values: {missing: ["-9"]} ! values.missing: is no list of codes, expected codes for what was not taken under missing itself, as in missing: {scores: [-9]}
          ranges: middle ! ranges: is 'middle', expected one of lower, higher
          ranges: {scores: [lower]} ! ranges.scores: is a list, expected text
          date_format: yyyy-dd-MM ! date_format: is 'yyyy-dd-MM', expected day, month and year in their order, such as dd.MM.yyyy, MM/dd/yyyy or yyyy-MM-dd
          date_format: year-day-month ! date_format: is 'year-day-month', expected day, month and year in their order, such as dd.MM.yyyy, MM/dd/yyyy or yyyy-MM-dd
          date_format: MM.yyyy ! date_format: is 'MM.yyyy', expected day, month and year in their order, such as dd.MM.yyyy, MM/dd/yyyy or yyyy-MM-dd
          date_format: HH:mm dd.MM.yyyy ! date_format: is 'HH:mm dd.MM.yyyy', expected day, month and year in their order, such as dd.MM.yyyy, MM/dd/yyyy or yyyy-MM-dd
          date_format: European ! date_format: is 'European', expected day, month and year in their order, such as dd.MM.yyyy, MM/dd/yyyy or yyyy-MM-dd
          files: all.csv ! files: is 'all.csv', expected kinds of file (patients, sessions, scores, adverse_events)
          files: {visits: all.csv} ! files.visits: is no kind of file, expected one of patients, sessions, scores, adverse_events
          files: {sessions: []} ! files.sessions: is an empty list, expected a file's name, or a list of them
          files: {sessions: {all: all.csv}} ! files.sessions: is a mapping, expected a file's name, or a list of them
          files: {sessions: [a.csv, data/b.csv]} ! files.sessions: has 'data/b.csv', expected a name without a folder, as files lie in the source's own
          files: {sessions: 'data\\b.csv'} ! files.sessions: has 'data\\b.csv', expected a name without a folder, as files lie in the source's own
          files: {sessions: Corrections.csv} ! files.sessions: has 'Corrections.csv', which is never data, expected another name
          files: {sessions: mapping.yaml} ! files.sessions: has 'mapping.yaml', which is never data, expected another name
          files: {sessions: _old.csv} ! files.sessions: has '_old.csv', which is never data, expected another name
          files: {sessions: .old.csv} ! files.sessions: has '.old.csv', which is never data, expected another name
          files: {sessions: ["all*.csv", "All*.csv"]} ! files.sessions: has 'All*.csv', which stands under sessions already, expected it once
          files: {sessions: b.csv} ! files.sessions: has 'b.csv', which is not there (did you mean a.csv?), expected the name of a file beside mapping.yaml, or a pattern such as "Export*.csv"
          files: {sessions: Sitzungen.csv} ! files.sessions: has 'Sitzungen.csv', which is not there, expected the name of a file beside mapping.yaml, or a pattern such as "Export*.csv"
          patient_id: strip zeroes ! patient_id: is 'strip zeroes' (did you mean strip zeros?), expected one of per clinic, strip zeros, strip blanks, ignore case or strip "MRN-", which is a beginning or ending
          patient_id: strip MRN- ! patient_id: is 'strip MRN-', expected one of per clinic, strip zeros, strip blanks, ignore case or strip "MRN-", which is a beginning or ending
          patient_id: {score: strip zeros} ! patient_id.score: is no kind of file (did you mean scores?), expected one of patients, sessions, scores, adverse_events
          patient_id: {scores: per clinic} ! patient_id.scores: is 'per clinic', expected one of strip zeros, strip blanks, ignore case or strip "MRN-", which is a beginning or ending
          patient_id: {scores: {a: b}} ! patient_id.scores: is a mapping, expected one of strip zeros, strip blanks, ignore case or strip "MRN-", which is a beginning or ending, or a list of them
          patient_id: ! patient_id: is empty, expected text
          patient_id: [strip zeros, 12] ! patient_id: is '12', which YAML does not take for text, expected text, in quotes
          columns: [a] ! columns: is a list, expected kinds of file (patients, sessions, scores, adverse_events)
          columns: {scores: score} ! columns.scores: is 'score', expected columns of scores, each with its value
          other_measures: {ISI: 1} ! other_measures: is a mapping, expected a measure's name, or a list of them
          other_measures: [Vibe, 3] ! other_measures: is '3', which YAML does not take for text, expected text, in quotes
          other_measures: [Vibe, vibe] ! other_measures: has 'vibe' twice, expected it once
          other_measures: [PHQ-9] ! other_measures: has 'PHQ-9', which is the instrument phq9, expected the name of another measure
          other_measures: ["--"] ! other_measures: has '--', of which nothing is compared, expected a name with a letter or a digit
          columns: {scores: {scored_at: Date}} ! columns.scores.scored_at: is no column of scores (did you mean scored_on?), expected one of patient_id, scored_on, instrument, score, timing, session_id, item, answer, response_id, status, validity, completion, finished, unfinished, deleted, imputed, clinic, or that of an instrument
          columns: {sessions: {phq9_befor: PHQ}} ! columns.sessions.phq9_befor: is no column of sessions (did you mean phq9_before?), expected one that is documented
          columns: {sessions: {dose_mg: "#"}} ! columns.sessions.dose_mg: is '#', of which nothing is compared, expected a header with a letter or a digit
          columns: {sessions: {dose_mg: 5}} ! columns.sessions.dose_mg: is '5', which YAML does not take for text, expected text, in quotes
          columns: {sessions: {dose_mg: [Dose]}} ! columns.sessions.dose_mg: is a list, expected text
          columns: {sessions: {dose_mg: A, dose_mg: B}} ! columns.sessions.dose_mg: stands here again (first on line 1), expected it once
          columns: {patients: {condition: Dx, conditions: Dx}} ! columns.patients.conditions: means conditions, which stands here already, expected it once
          constants: {sessions: {drog: ketamine}} ! constants.sessions.drog: is no column of sessions (did you mean drug?), expected one that is documented
          constants: {sessions: {drug: propofol}} ! constants.sessions.drug: has 'propofol', expected one of esketamine, ketamine
          constants: {sessions: {route: intranasaly}} ! constants.sessions.route: has 'intranasaly' (did you mean intranasal?), expected one of im, intranasal, iv, oral, sc, sublingual
          constants: {patients: {conditions: migraine; F45.41}} ! constants.patients.conditions: has 'F45.41', expected one of anxiety, bipolar_depression, chronic_pain, crps, depression, fibromyalgia, headache, migraine, ocd, ptsd, social_anxiety
          constants: {sessions: {dose_mg: half}} ! constants.sessions.dose_mg: is 'half', expected a number such as 4 or 4.5
          constants: {sessions: {session_date: 2024-01-01}} ! constants.sessions.session_date: cannot be the same in every row, expected a column of the files with each row's session_date
          constants: {sessions: {patient_id: A}} ! constants.sessions.patient_id: cannot be the same in every row, expected a column of the files with each row's patient_id
          constants: {sessions: {session_id: A}} ! constants.sessions.session_id: cannot be the same in every row, expected a column of the files with each row's session_id
          constants: {sessions: {session_number: 1}} ! constants.sessions.session_number: cannot be the same in every row, expected a column of the files with each row's session_number
          constants: {sessions: {phq9_before: 9}} ! constants.sessions.phq9_before: cannot be the same in every row, expected a column of the files with each row's phq9_before
          constants: {sessions: {systolic_before: 120}} ! constants.sessions.systolic_before: cannot be the same in every row, expected a column of the files with each row's systolic_before
          constants: {scores: {scored_on: 2024-01-01}} ! constants.scores.scored_on: cannot be the same in every row, expected a column of the files with each row's scored_on
          constants: {scores: {score: 9}} ! constants.scores.score: cannot be the same in every row, expected a column of the files with each row's score
          constants: {adverse_events: {event: nausea}} ! constants.adverse_events.event: cannot be the same in every row, expected a column of the files with each row's event
          constants: {patients: {birth_year: 1970}} ! constants.patients.birth_year: cannot be the same in every row, expected a column of the files with each row's birth_year
          constants: {scores: {Fragebogen.csv: {instrument: phq9}}} ! constants.scores.Fragebogen.csv: is a file's name, which is not there, expected the name of a file beside mapping.yaml, or a pattern such as "Export*.csv"
          constants: {scores: {"a*.csv": {instrument: phq}}} ! constants.scores.a*.csv.instrument: has 'phq' (did you mean phq9?), expected one of bdi2, bpi_interference, cadss, cssrs_ideation, fiqr, gad7, hamd17, hit6, lsas, madrs, midas, migraine_days, pain_nrs, pcl5, pgic, phq9, phq9_item9, promis_pain_interference, qids_sr16, spin, ybocs
          constants: {adverse_events: {"a*.csv": {evnt: nausea}}} ! constants.adverse_events.a*.csv.evnt: is no column of adverse_events (did you mean event?), expected one of patient_id, session_id, event, severity, serious, resolved_minutes, clinic
          constants: {scores: {"a*.csv": {score: 9}}} ! constants.scores.a*.csv.score: cannot be the same in every row, expected a column of the files with each row's score
          constants: {scores: {a.csv: {}, "x/*.csv": {instrument: phq9}}} ! constants.scores.x/*.csv: is a file's name, expected a name without a folder, as files lie in the source's own
          constants: {scores: {instrument: {phq9: a.csv}}} ! constants.scores.instrument: is a mapping, expected text, or the name of a file with its columns
          constants: {adverse_events: {a.csv: mild}} ! constants.adverse_events.a.csv: is no column of adverse_events, expected one of patient_id, session_id, event, severity, serious, resolved_minutes, clinic
          ignore: drug ! ignore: is 'drug', expected kinds of file (patients, sessions, scores, adverse_events)
          ignore: {session: drug} ! ignore.session: is no kind of file (did you mean sessions?), expected one of patients, sessions, scores, adverse_events
          ignore: {sessions: []} ! ignore.sessions: is an empty list, expected a header of the files, or a list of them
          ignore: {sessions: "#"} ! ignore.sessions: is '#', of which nothing is compared, expected a header with a letter or a digit
          values: {drugs: {ketamine: K}} ! values.drugs: is no list of codes (did you mean drug?), expected one of appointment, condition, contraindication, drug, event, form_status, instrument, other_measure, purpose, route, score_flag, score_status, serious, severity, sex, status, timing, visit
          values: {column: {dose_mg: D}} ! values.column: is no list of codes, expected one of appointment, condition, contraindication, drug, event, form_status, instrument, other_measure, purpose, route, score_flag, score_status, serious, severity, sex, status, timing, visit
          values: {drug: [K]} ! values.drug: is a list, expected words of the list drug, each with its spellings
          values: {drug: {ketamin: K}} ! values.drug.ketamin: is no word of the list drug (did you mean ketamine?), expected one of esketamine, ketamine
          values: {drug: {ketamine: ""}} ! values.drug.ketamine: is empty, expected text
          values: {drug: {ketamine: K, esketamine: [k.]}} ! values.drug.esketamine: has 'k.', which stands for ketamine in north/mapping.yaml line 1, expected each spelling for one word
          values: {drug: {ketamine: Spravato}} ! values.drug.ketamine: has 'Spravato', which stands for esketamine in the definitions, expected each spelling for one word
          values: {drug: {ketamine: esketamine}} ! values.drug.ketamine: has 'esketamine', which is the word esketamine itself, expected another spelling
          rows: Infusion ! rows: is 'Infusion', expected kinds of file (patients, sessions, scores, adverse_events)
          rows: {session: {Type: Infusion}} ! rows.session: is no kind of file (did you mean sessions?), expected one of patients, sessions, scores, adverse_events
          rows: {sessions: [Infusion]} ! rows.sessions: is a list, expected headers, each with the words of the rows that are wanted
          rows: {sessions: {Type: }} ! rows.sessions.Type: is empty, expected text
          rows: {sessions: {Type: []}} ! rows.sessions.Type: is an empty list, expected a word of the rows that are wanted, or a list of them
          rows: {sessions: {CPT: [96365]}} ! rows.sessions.CPT: is '96365', which YAML does not take for text, expected text, in quotes
          rows: {sessions: {Type: ["?"]}} ! rows.sessions.Type: has '?', of which nothing is compared, expected a word with a letter or a digit
          rows: {sessions: {Type: [Infusion, infusion.]}} ! rows.sessions.Type: has 'infusion.' twice, expected each word once
          rows: {sessions: {"#": [Infusion]}} ! rows.sessions.#: has no letter or digit, expected a header of the files
          rows: {sessions: {Visit type: [Infusion], visit-type: [Booster]}} ! rows.sessions.visit-type: is the header 'Visit type' again, expected it once
          accepted: column_unread ! accepted: is 'column_unread', expected a list of doubts, each with doubt, place and most
          accepted: [] ! accepted: is an empty list, expected a list of doubts, each with doubt, place and most
          accepted: [column_unread] ! accepted: is 'column_unread', expected the keys doubt, most, place
          accepted: [{doubt: column_unread, place: 7, most: 3}] ! accepted.place: is '7', which YAML does not take for text, expected text, in quotes
          accepted: [{doubt: column_unread, most: "3"}] ! accepted.most: is '3' in quotes, expected a whole number from 1 to 999999
          accepted: [{doubt: column_unread, most: 0}] ! accepted.most: is '0', expected a whole number from 1 to 999999
          accepted: [{doubt: column_unread, most: 2.5}] ! accepted.most: is '2.5', expected a whole number from 1 to 999999
          accepted: [{doubt: column_unread}] ! accepted: has no most, expected the key most with a value
          accepted: [{most: 3}] ! accepted: has no doubt, expected the key doubt with a value
          accepted: [{doubt: column_unread, most: 3, upto: 4}] ! accepted.upto: is no known key, expected one of doubt, most, place
          accepted: [{doubt: time_zones, most: 3}, {doubt: time_zones, most: 4}] ! accepted: accepts a doubt that line 1 accepts already, expected each doubt once
          """)
  void refuses(String yaml, String mistake) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(DefinitionMistakes.class)
        .hasMessage("north/mapping.yaml line 1, " + mistake);
  }

  @Test
  void refusesAConstantOfAMappedColumn() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    columns: {sessions: {drug: Wirkstoff}, scores: {timing: Zeit}}
                    constants:
                      sessions: {drug: ketamine, route: iv}
                    """))
        .hasMessage(
            "north/mapping.yaml line 3, constants.sessions.drug: stands in columns too, expected"
                + " it in columns or in constants");
  }

  @Test
  void refusesToIgnoreAMappedColumn() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    columns: {sessions: {drug: Wirkstoff}}
                    ignore:
                      sessions: [Notiz, WIRKSTOFF]
                      scores: Wirkstoff
                    """))
        .hasMessage(
            "north/mapping.yaml line 3, ignore.sessions: has 'WIRKSTOFF', which stands in columns"
                + " too, expected it in columns or in ignore");
  }

  @Test
  void tellsEveryMistakeOfEveryKeyAtOnce() {
    DefinitionMistakes mistakes =
        Assertions.catchThrowableOfType(
            DefinitionMistakes.class,
            () ->
                read(
                    """
                    complete_from: soon
                    encoding: UTF-9
                    delimiter: ":"
                    decimal_mark: "'"
                    date_format: ISO
                    files: {sessions: a/b.csv}
                    columns: {scores: {scored: Date}}
                    constants:
                      sessions:
                        drug: propofol
                        score: 3
                    values: {route: {iv: im}}
                    """));
    assertThat(mistakes.mistakes())
        .extracting(mistake -> mistake.at().line())
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 10, 11, 12);
  }

  @Test
  void refusesADoubtThatThereIsNone() {
    String codes =
        Arrays.stream(DoubtCode.values()).map(DoubtCode::code).collect(Collectors.joining(", "));
    refuses(
        "accepted: [{doubt: column_unraed, most: 3}]",
        "accepted.doubt: is 'column_unraed' (did you mean column_unread?), expected one of "
            + codes);
  }
}
