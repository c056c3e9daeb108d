package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.clinicoutcomes.definitions.Definitions;
import org.clinicoutcomes.definitions.DefinitionsLoader;
import org.clinicoutcomes.meaning.OrderNames;
import org.clinicoutcomes.meaning.RowKind;
import org.clinicoutcomes.meaning.RowKinds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the built-in words for appointments and orders say. */
class RowKindsTest {

  @TempDir private static Path empty;
  private static RowKinds kinds;
  private static OrderNames orders;

  @BeforeAll
  static void load() {
    Definitions definitions = new DefinitionsLoader().load(empty);
    Codebook book =
        Codebook.of(
            List.copyOf(definitions.catalog().instruments().values()),
            definitions.catalog().conditions().keySet(),
            definitions.vocabulary(),
            definitions.spellings(),
            LocalDate.EPOCH);
    kinds = book.rowKinds();
    orders = book.orderNames();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Infusion",
        "Ketamine Infusion - Initial",
        "Ketamine Booster",
        "Booster",
        "Maintenance",
        "Spravato 84 mg",
        "Spravato Treatment",
        "IV Ketamine Infusion 1 of 6",
        "Infusion #3",
        "Ketamine IM Injection",
        "60 min Ketamine Infusion (Dr. Smith)",
        "KAP dosing session",
        "96365",
        "G2083",
        "96365, 99214",
        "Esketamine",
        "Ketamine infusion, 40 minutes",
        "Infusionstermin",
        "Follow-up infusion",
        "Ketamine Therapy"
      })
  void areSessions(String text) {
    assertThat(kinds.of(text)).isEqualTo(RowKind.SESSION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "New Patient Consult",
        "Consultation",
        "Ketamine Consult",
        "Phone Call",
        "Telehealth",
        "Telehealth Follow-Up",
        "Follow Up",
        "F/U 30 min",
        "Med check",
        "Lab work",
        "KAP Integration",
        "Ketamine preparation session",
        "Intake",
        "Spravato intake",
        "TMS",
        "TMS treatment",
        "NAD+ infusion",
        "Iron Infusion",
        "99214",
        "96366",
        "Office visit",
        "Erstgespräch",
        "Discovery Call",
        "Infusion consultation",
        "Ketamine follow-up",
        "Ketamine level",
        "Ketamine, Urine Drug Screen",
        "KETAMINE AND METABOLITE, SERUM",
        "ketamine - entered in error",
        "Ketaminspiegel",
        "Follow-up - cancelled",
        "TMS treatment cancelled"
      })
  void areNone(String text) {
    assertThat(kinds.of(text)).isEqualTo(RowKind.OTHER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ketamine (declined)",
        "ketamine - HELD",
        "Ketamine cancelled",
        "ketamine refused by patient",
        "Ketamine Infusion - Canceled",
        "Infusion: not given",
        "Spravato 84 mg withheld",
        "KAP dosing session - patient declines",
        "Esketamine 56 mg on hold",
        "Declined",
        "No infusion today",
        "Ketamin (abgelehnt)",
        "Ketamin nicht verabreicht",
        "Infusion ausgefallen",
        "Ketamininfusion storniert"
      })
  void areNotGiven(String text) {
    assertThat(kinds.of(text)).isEqualTo(RowKind.NOT_GIVEN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ketamine infusion - no show",
        "Spravato: did not attend",
        "Infusion nicht erschienen"
      })
  void areNotAttended(String text) {
    assertThat(kinds.of(text)).isEqualTo(RowKind.NOT_ATTENDED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ketamine 500mg vial waste",
        "Ketamin 50 mg, Rest verworfen",
        "Ketamine held, then given",
        "Ketamine Infusion (rescheduled)"
      })
  void mayOrMayNotBeGiven(String text) {
    assertThat(kinds.of(text)).isEqualTo(RowKind.UNKNOWN);
    assertThat(kinds.isUnclear(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ketamine infusion completed",
        "Ketamine given",
        "Ketamine session held",
        "Ketamine Infusion - Level 2",
        "Ketamin verabreicht"
      })
  void areGiven(String text) {
    assertThat(kinds.of(text)).isEqualTo(RowKind.SESSION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Glow infusion",
        "Ketamine + NAD infusion",
        "VIP",
        "Spravato nurse visit",
        "Ketamine perks",
        "Consult and infusion",
        "Initial consult + ketamine infusion",
        "12345"
      })
  void areNotKnown(String text) {
    assertThat(kinds.of(text)).isEqualTo(RowKind.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          esketamine 28 MG Nasal Spray | esketamine | intranasal
          ketamine 10 MG/ML injectable solution | ketamine |
          Ketamine IV infusion over 40 min | ketamine | iv
          Ketamine SL troche 100 mg | ketamine | sublingual
          ketamine SC infusion | ketamine | sc
          Ketamine IM or IV | ketamine |
          ketamine in NS 100 mL | ketamine |
          S-ketamine | esketamine |
          Spravato (esketamine) | esketamine | intranasal
          ketamine (declined) | ketamine |
          Ketamine consult | |
          Ketamine level | |
          Ketamine vs esketamine | |
          """)
  void readOrders(String text, String drug, String route) {
    assertThat(orders.drug(text)).isEqualTo(drug);
    assertThat(orders.route(text)).isEqualTo(route);
  }
}
