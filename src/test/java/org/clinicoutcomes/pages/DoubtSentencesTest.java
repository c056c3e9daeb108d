package org.clinicoutcomes.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clinicoutcomes.disclosure.DisclosureRules;
import org.clinicoutcomes.disclosure.Shareable;
import org.clinicoutcomes.figures.SourceResult;
import org.clinicoutcomes.quality.Doubt;
import org.clinicoutcomes.quality.Doubt.End;
import org.clinicoutcomes.quality.DoubtCode;
import org.clinicoutcomes.quality.SourceAccount;
import org.clinicoutcomes.report.Report;
import org.clinicoutcomes.session.ScoreCount;
import org.junit.jupiter.api.Test;

/** What is in doubt stands on covers before any rate, and on data quality with what settles it. */
class DoubtSentencesTest {

  private static final String WHERE = "What settles such a doubt stands on Data quality.";

  private static final SourceResult EAST =
      with(
          Reported.EAST,
          List.of(),
          doubt(End.PUBLISHED, "4 of 60 cells of pain could not be read.", "Map it."),
          doubt(End.ACCEPTED, "2 rows have no drug.", "Give it."));
  private static final SourceResult HELD =
      with(
          Reported.HELD,
          List.of("Times differ. Say the zone."),
          doubt(End.HELD, "Times differ.", "Say the zone."));
  private static final Findings FINDINGS = Reported.findings(EAST, HELD, Reported.WEST);
  private static final Reports REPORTS = new Reports(new Conclusions(FINDINGS));

  @Test
  void standOnAClinicsCoverBeforeAnyRate() {
    List<String> cover = clinic(EAST, "North");
    int doubt = cover.indexOf("east, in doubt: 4 of 60 cells of pain could not be read.");
    assertThat(doubt).isPositive();
    assertThat(cover.get(doubt + 1)).isEqualTo(WHERE);
    assertThat(cover.subList(0, doubt)).noneMatch(sentence -> sentence.contains(" %"));
    assertThat(cover.subList(doubt, cover.size())).anyMatch(sentence -> sentence.contains(" %"));
    assertThat(clinic(Reported.WEST, "South")).doesNotContain(WHERE);
  }

  @Test
  void standOnTheCoverOfAllClinicsOfHeldSourcesToo() {
    assertThat(REPORTS.ofAllClinics().pages().get(0).sentences())
        .containsSubsequence(
            "2 of 3 sources in the figures; the others are held.",
            "east, in doubt: 4 of 60 cells of pain could not be read.",
            "far is held: Times differ.",
            WHERE);
    assertThat(REPORTS.ofHeldSource(HELD).pages().get(0).sentences())
        .containsExactly(
            "far is held: nothing of it is in any figure.", "Times differ. Say the zone.");
  }

  @Test
  void areSaidOnDataQualityWithWhatSettlesThemAndOnce() {
    assertThat(Reported.page(REPORTS.ofAllClinics(), "Data quality").sentences())
        .startsWith(
            "east, in doubt: 4 of 60 cells of pain could not be read. Map it.",
            "east, accepted: 2 rows have no drug.",
            "far is held: nothing of it is in any figure.",
            "Times differ. Say the zone.");
  }

  @Test
  void tellOutsidersThatThereAreSomeAndNothingElse() {
    ShareableReports shared =
        new ShareableReports(FINDINGS, new DisclosureRules(10, 2, Shareable.BOTH));
    for (Report report : List.of(shared.ofAllClinics(), shared.ofClinic(EAST, "North"))) {
      assertThat(report.pages().get(0).sentences())
          .anyMatch(sentence -> sentence.startsWith("Not everything about the records "))
          .noneMatch(sentence -> sentence.contains("60"));
    }
    assertThat(shared.ofClinic(Reported.WEST, "South").pages().get(0).sentences())
        .noneMatch(sentence -> sentence.startsWith("Not everything "));
  }

  private static List<String> clinic(SourceResult source, String clinic) {
    return REPORTS
        .ofClinic(source, clinic, Reported.NOBODY_LISTED, Reported.NO_PATIENTS)
        .pages()
        .get(0)
        .sentences();
  }

  private static Doubt doubt(End end, String sentence, String remedy) {
    return new Doubt(DoubtCode.COLUMN_UNREAD, "a.csv", 4, 4, null, end, sentence, remedy);
  }

  private static SourceResult with(SourceResult of, List<String> heldBecause, Doubt... doubts) {
    SourceAccount account = of.account();
    return new SourceResult(
        new SourceAccount(
            account.source(),
            account.files(),
            heldBecause,
            account.warnings(),
            account.notes(),
            List.of(doubts)),
        of.rejectCounts(),
        of.seriesByClinic(),
        of.clinicsWithSessions(),
        of.worklistByClinic(),
        of.headlines(),
        of.inForce(),
        of.patients(),
        of.newestSession(),
        ScoreCount.NONE);
  }
}
