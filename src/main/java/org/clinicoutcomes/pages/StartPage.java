package org.clinicoutcomes.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.clinicoutcomes.comparison.Months;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.figures.FlowTally;
import org.clinicoutcomes.figures.SourceResult;
import org.clinicoutcomes.report.Block;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Printout;
import org.jspecify.annotations.Nullable;

/**
 * The first page, on one screen: how many got better, whom to call, what is unsafe, whether the
 * data can be trusted; under them each headline in a sentence.
 */
final class StartPage {

  static final String TITLE = "Start";

  private static final String BEHIND = "Start dots";

  /** What a rate from records can and cannot say; on every first page. */
  static final String BEFORE_AND_AFTER =
      "Before and after, without a control group: includes the natural course and regression to the"
          + " mean.";

  private final Findings findings;
  private final Months months;

  StartPage(Findings findings, Months months) {
    this.findings = findings;
    this.months = months;
  }

  /**
   * What one first page is about.
   *
   * @param title the clinic's name, or what all are called
   * @param clinic the clinic's name in figures
   * @param sources whose figures they are
   * @param headlines theirs
   * @param years theirs, the latest final one beside the one before
   * @param notes sentences on whom it is about, said before any rate
   * @param calls whom to call; empty where there are no patients' rows
   */
  record About(
      String title,
      String clinic,
      List<SourceResult> sources,
      Headlines headlines,
      LastYears years,
      List<String> notes,
      List<Block> calls) {

    private boolean hasPatients() {
      return !clinic.equals(CellKey.ALL_CLINICS);
    }
  }

  /**
   * A first page.
   *
   * @param page the page itself
   * @param behind what its pictures are drawn from, and its lists
   */
  record First(Page page, Page behind) {}

  /** The first page of one clinic, or of all. */
  First of(About about) {
    StartConditions conditions = new StartConditions(findings, months, about);
    Optional<Selector> selector = selector(about, conditions);
    List<Block> behind = new ArrayList<>(List.of(conditions.points()));
    selector.ifPresent(choice -> behind.addAll(choice.behind()));
    return new First(
        page(about, conditions, selector),
        new Page(BEHIND, "What the pictures on Start are drawn from", behind));
  }

  private Page page(About about, StartConditions conditions, Optional<Selector> selector) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(conditions.block(about.title(), sentences(about, conditions)));
    blocks.addAll(about.calls());
    blocks.add(
        new Block(
            "",
            List.of(),
            new SafetyPeriods(findings)
                .table("RecentSafety", "Is anything unsafe?", about.clinic())
                .withoutFilter()));
    blocks.add(new StartTrust(findings, about.clinic()).block(about.sources(), about.headlines()));
    selector.ifPresent(choice -> blocks.add(choice.block()));
    if (!conditions.isEmpty()) {
      blocks.add(new Block("Better or worse?", conditions.signals(), null));
    }
    List<String> inFull = new ArrayList<>(conditions.inFull());
    inFull.add(SafetySentence.of(findings, about.clinic()));
    blocks.add(new Block("In full", inFull, null));
    return new Page(TITLE, "", blocks).printing(Printout.WHOLE);
  }

  /** Choosing takes patients' rows to count. */
  private Optional<Selector> selector(About about, StartConditions conditions) {
    return about.hasPatients() && !conditions.isEmpty()
        ? Optional.of(new Selector(findings, about.clinic(), conditions.rows()))
        : Optional.empty();
  }

  /** A first page that says these sentences under the report's title. */
  static Page page(List<String> sentences) {
    return new Page(TITLE, "", sentences, null);
  }

  private List<String> sentences(About about, StartConditions conditions) {
    List<String> first = EmptySources.sentences(about.sources(), findings.asOf());
    List<String> sentences = new ArrayList<>(first);
    sentences.addAll(new FewPatients(findings).sentences(about.clinic()));
    sentences.add(
        "Outcomes of ketamine and esketamine treatment: what the records say up to and including "
            + findings.asOf()
            + ".");
    sentences.addAll(newest(about.sources()));
    if (!findings.of(Families.FLOW, about.clinic()).isEmpty()) {
      sentences.add(status(about.clinic()));
    }
    if (!conditions.isEmpty()) {
      sentences.add(BEFORE_AND_AFTER);
    }
    sentences.addAll(about.notes());
    sentences.addAll(DoubtSentences.onStart(about.sources()));
    sentences.addAll(new UnscoredSentences(findings).of(about.sources()));
    if (conditions.isEmpty()) {
      sentences.add(
          "No first series ended up to " + findings.asOf() + ": there is no rate to give.");
    }
    return sentences;
  }

  /** How old the export is; nothing where it holds neither sessions nor scores. */
  private static List<String> newest(Collection<SourceResult> sources) {
    Optional<LocalDate> session = newest(sources, SourceResult::newestSession);
    Optional<LocalDate> score = newest(sources, source -> source.scores().newest());
    return session.isEmpty() && score.isEmpty()
        ? List.of()
        : List.of(
            "Newest session: "
                + session.map(LocalDate::toString).orElse("none")
                + "; newest score: "
                + score.map(LocalDate::toString).orElse("none")
                + ".");
  }

  private static Optional<LocalDate> newest(
      Collection<SourceResult> sources, Function<SourceResult, @Nullable LocalDate> day) {
    return sources.stream()
        .flatMap(source -> Stream.ofNullable(day.apply(source)))
        .max(LocalDate::compareTo);
  }

  /** Final once nobody is still in a first series who would then enter the rates, if any did. */
  private String status(String clinic) {
    long open =
        findings.of(Families.FLOW, clinic).values().stream()
            .mapToLong(FlowTally::firstInProgress)
            .sum();
    if (open == 0) {
      return (new FewPatients(findings).isOf(clinic) ? "No" : "Final: no")
          + " first series is still in progress"
          + (clinic.equals(CellKey.ALL_CLINICS) ? " in any clinic." : ".");
    }
    return "Provisional: "
        + Wording.count(open, "first series", "first series")
        + (open == 1 ? " is" : " are")
        + " still in progress; these patients are counted once their series has ended.";
  }
}
