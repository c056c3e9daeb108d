package org.clinicoutcomes.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.clinicoutcomes.export.Spellings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The built-in spellings: each list by itself, and what exports really write. */
class BuiltInSynonymsTest {

  @TempDir private static Path empty;
  private static Definitions definitions;

  @BeforeAll
  static void load() {
    definitions = new DefinitionsLoader().load(empty);
  }

  static Stream<String> lists() {
    return WordLists.of(definitions).names().stream();
  }

  @ParameterizedTest
  @MethodSource("lists")
  void spellsEveryWordAndNoOther(String list) {
    assertThat(definitions.spellings().of(list).keySet())
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            WordLists.of(definitions).of(list).stream()
                .filter(word -> !word.equals("session_time")) // counts only where it is mapped
                .toList());
  }

  // what is built in gives way in silence, so that the files themselves are read here
  @Test
  void losesNoSpellingOnTheWay() {
    Mistakes mistakes = new Mistakes();
    Entries entries = new Entries(mistakes);
    entries.add(BuiltInFiles.read(mistakes));
    entries
        .of(Kind.SYNONYMS)
        .forEach((list, entry) -> assertThat(inFile(entry)).as(list).isEqualTo(gathered(list)));
  }

  private static Map<String, Integer> inFile(YamlValue entry) {
    Map<String, Integer> sizes = new HashMap<>();
    YamlValue spellings = entry.entries("fields").get("spellings");
    assertThat(spellings).isNotNull();
    spellings
        .entries("words")
        .forEach((word, value) -> sizes.put(word, value.oneOrMore("spellings").size()));
    return sizes;
  }

  private static Map<String, Integer> gathered(String list) {
    Map<String, Integer> sizes = new HashMap<>();
    definitions.spellings().of(list).forEach((word, of) -> sizes.put(word, of.size()));
    return sizes;
  }

  @ParameterizedTest
  @MethodSource("lists")
  void givesEverySpellingOneWord(String list) {
    Map<String, String> wordOf = new HashMap<>();
    List<String> twice = new ArrayList<>();
    definitions
        .spellings()
        .of(list)
        .forEach(
            (word, spellings) ->
                spellings.forEach(
                    spelling -> {
                      String other = wordOf.put(SpellingKey.of(list, word, spelling), word);
                      if (other != null && !other.equals(word)) {
                        twice.add(spelling);
                      }
                    }));
    if (list.equals(Spellings.COLUMNS)) {
      assertThat(twice).contains("ID", "Date", "Dose");
    } else {
      assertThat(twice).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("lists")
  void saysNothingTwiceAndNothingThatGoesWithoutSaying(String list) {
    definitions
        .spellings()
        .of(list)
        .forEach(
            (word, spellings) -> {
              Set<String> keys = new HashSet<>();
              if (!Set.of(Spellings.MARKS, Spellings.ICD10).contains(list)) {
                keys.add(Spellings.key(word));
              }
              assertThat(spellings)
                  .as("%s of %s", word, list)
                  .allMatch(spelling -> keys.add(SpellingKey.of(list, word, spelling)));
            });
  }

  // a cell is asked first whether it holds anything; but "not done" says something of a score, and
  // "declined" of an order or of a session
  @Test
  void takesNoCodeForAnEmptyCell() {
    Set<String> empty = new HashSet<>();
    Stream.of("no_value", "missing")
        .flatMap(mark -> definitions.spellings().of(Spellings.MARKS).get(mark).stream())
        .forEach(mark -> empty.add(SpellingKey.of(Spellings.MARKS, "missing", mark)));
    Set<String> lists = WordLists.of(definitions).namesOfCodes();
    lists.removeAll(Set.of("score_status", "form_status", "status", "appointment"));
    for (String list : lists) {
      definitions
          .spellings()
          .of(list)
          .forEach(
              (word, spellings) ->
                  assertThat(spellings)
                      .as("%s of %s", word, list)
                      .noneMatch(
                          each ->
                              empty.contains(SpellingKey.of(Spellings.MARKS, "missing", each))));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          column | patient_id | MRN, Medical record number, Pt ID, Chart number, Record ID, Patienten-Nr., ID
          column | session_id | Encounter ID, CSN, Appointment ID, Behandlungs-Nr., ID
          column | session_number | Infusion #, Treatment #, Session #, Sitzung Nr.
          column | session_date | DOS, Date of service, Date, Infusion date, Behandlungsdatum
          column | scored_on | Date, Date completed, Completed, Effective date, Datum
          column | condition | Dx, ICD-10, Primary diagnosis, Indikation
          column | conditions | Condition, Problem list, Diagnosen
          column | dose_mg | Dose, Total dose (mg), Dosis (mg)
          column | dose_mg_per_kg | Dose, mg/kg, Dosis (mg/kg)
          column | planned_sessions | Planned #, Planned infusions, Geplant
          column | blood_pressure_before | BP (Pre), Pre BP, Baseline BP, BP, RR vor
          column | blood_pressure_max | BP (Max), Peak BP, BP (During)
          column | blood_pressure_discharge | BP (Post), BP (Discharge), Post BP
          column | systolic_before | SBP (Pre), Pre SBP, Sys BP (Pre), RR syst. vor
          column | heart_rate_before | HR (Pre), Pulse (Pre)
          column | sex | Gender, Geschlecht
          column | prior_treatments_failed | # failed antidepressants, Failed treatments
          column | instrument | Questionnaire, LOINC code, Fragebogen
          column | event | Side effect, Nebenwirkung
          column | resolved_minutes | Minutes to resolution, Resolved after (min)
          drug | ketamine | Ketalar, ketamine HCl, racemic ketamine, (R,S)-ketamine, Ketamin
          drug | esketamine | SPRAVATO, S-ketamine, Ketanest S, Esketamin
          route | iv | i.v., IV infusion, intravenös
          route | im | IM injection, intramuskulär
          route | sc | SubQ, SQ, subcut, subkutan
          route | intranasal | IN, nasal spray
          route | sublingual | SL, troche, RDT, buccal
          route | oral | PO, by mouth, capsule
          status | no_show | No show, DNA, nicht erschienen
          status | cancelled | canceled, storniert
          purpose | induction | Acute, Initiation, Loading, Erstserie
          purpose | maintenance | Booster, Erhaltung
          timing | before | Pre, pre-infusion, vor
          timing | after | Post, post-dose, nach, discharge
          sex | other | X, divers, nonbinary
          event | nausea | Nauseated, Übelkeit, Brechreiz
          event | dissociation | Depersonalization, Feeling detached, Dissoziation
          event | dizziness | Vertigo, Dizziness postural, Drehschwindel
          event | sedation | Over-sedation, Depressed level of consciousness
          event | hallucination | Hallucination visual, optische Halluzinationen
          event | perceptual_disturbance | Vision blurred, Illusion, Sehstörung
          event | blood_pressure_increased | Hypertensive crisis, Blood pressure systolic increased, RR-Anstieg
          event | heart_rate_increased | Sinus tachycardia, Herzklopfen
          event | hypoxia | Oxygen saturation decreased, Sauerstoffabfall
          event | bladder_symptoms | Cystitis noninfective, Pollakiuria, Harndrang
          event | other | Hypoesthesia, Feeling drunk, Dry mouth, Juckreiz
          event | none | No AEs, keine, o.B.
          serious | yes | Y, ja, 1
          condition | depression | MDD, TRD, Treatment-resistant depression, unipolar depression
          condition | bipolar_depression | Bipolar disorder, Bipolar II
          condition | ptsd | PTBS, Post-traumatic stress disorder
          condition | crps | RSD, Complex regional pain syndrome
          condition | migraine | Migräne, chronic migraine
          instrument | pain_nrs | Pain, Pain score, NRS, 72514-3, Schmerz (NRS)
          instrument | phq9 | PHQ-9, Patient Health Questionnaire, 44261-6
          instrument | phq9_item9 | PHQ-9 item 9, PHQ9 Q9, 44260-8
          instrument | hamd17 | HAMD-17, HDRS-17
          instrument | qids_sr16 | QIDS-SR
          instrument | bdi2 | BDI-II, 89209-1
          instrument | gad7 | GAD-7, 70274-6
          instrument | migraine_days | MMD, Headache days
          month | 3 | März, Mrz, mars, marzo, maart
          month | 8 | août, agosto
          """)
  void knowsWhatExportsWrite(String list, String word, String written) {
    Set<String> known = new HashSet<>(Set.of(Spellings.key(word)));
    definitions
        .spellings()
        .of(list)
        .getOrDefault(word, List.of())
        .forEach(spelling -> known.add(SpellingKey.of(list, word, spelling)));
    assertThat(written.split(", "))
        .allMatch(each -> known.contains(SpellingKey.of(list, word, each)));
  }

  @ParameterizedTest
  @CsvSource({
    "no_value, NULL",
    "no_value, \\N",
    "no_value, NaN",
    "no_value, (null)",
    "no_value, <NULL>",
    "missing, N/A",
    "missing, -",
    "missing, –",
    "missing, .",
    "missing, Declined",
    "missing, keine Angabe",
    "missing, k. A.",
    "total, Grand total",
    "total, End of report",
    "total, Summe",
    "filler, Total score",
    "filler, Punkte"
  })
  void knowsTheMarks(String mark, String written) {
    assertThat(definitions.spellings().of(Spellings.MARKS).get(mark))
        .extracting(each -> SpellingKey.of(Spellings.MARKS, mark, each))
        .contains(SpellingKey.of(Spellings.MARKS, mark, written));
  }

  @ParameterizedTest
  @CsvSource({
    "F32.2, depression",
    "F33, depression",
    "F31.81, bipolar_depression",
    "F41.1, anxiety",
    "F40.10, social_anxiety",
    "F43.12, ptsd",
    "F42.9, ocd",
    "G43.709, migraine",
    "G44.009, headache",
    "R51.9, headache",
    "M79.7, fibromyalgia",
    "G90.511, crps",
    "G56.41, crps",
    "G89.29, chronic_pain",
    "G89.4, chronic_pain",
    "R52.2, chronic_pain"
  })
  void resolvesIcd10Codes(String code, String condition) {
    assertThat(conditionsOf(code)).containsExactly(condition);
  }

  @ParameterizedTest
  @CsvSource({"F41.0", "F41.9", "F45.41", "G89.11", "G89.3", "R52", "F34.1", "G90.9"})
  void leavesOtherIcd10CodesAlone(String code) {
    assertThat(conditionsOf(code)).isEmpty();
  }

  private static List<String> conditionsOf(String code) {
    return definitions.spellings().of(Spellings.ICD10).entrySet().stream()
        .filter(condition -> condition.getValue().stream().anyMatch(code::startsWith))
        .map(Map.Entry::getKey)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "drug, Ketanest",
    "condition, SAD",
    "condition, BPD",
    "condition, Pain",
    "instrument, HAM-D",
    "instrument, BDI",
    "timing, Baseline",
    "severity, 2"
  })
  void guessesNothing(String list, String spelling) {
    assertThat(definitions.spellings().of(list))
        .allSatisfy(
            (word, spellings) ->
                assertThat(spellings)
                    .noneMatch(each -> Spellings.key(each).equals(Spellings.key(spelling))));
  }
}
