package org.clinicoutcomes.pages;

import static org.clinicoutcomes.pages.Wording.count;
import static org.clinicoutcomes.pages.Wording.percent;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.clinicoutcomes.durability.DurabilityTally;
import org.clinicoutcomes.durability.Handling;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.figures.DurabilityKey;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.figures.FlowTally;
import org.clinicoutcomes.figures.Stratum;
import org.clinicoutcomes.figures.WithinSeriesTally;
import org.clinicoutcomes.measure.Ladder;
import org.clinicoutcomes.measure.Rung;
import org.clinicoutcomes.measure.Tally;
import org.clinicoutcomes.safety.SafetyItem;
import org.clinicoutcomes.safety.SafetyTally;

/**
 * What sheets say in their headings: one figure, and of how many it is, of the condition for which
 * most are treated. Of few it says that they are few; where there is nothing it is the sheet's
 * name, and that there is nothing.
 */
final class SheetTitles {

  private static final int SOON = 3;

  private static final Set<SafetyItem> WORST =
      Set.of(SafetyItem.SERIOUS_EVENT, SafetyItem.BP_180_110);

  private final Findings findings;
  private final String clinic;
  private final Headlines headlines;
  private final Optional<MainCondition> main;

  SheetTitles(Findings findings, String clinic, Headlines headlines) {
    this.findings = findings;
    this.clinic = clinic;
    this.headlines = headlines;
    this.main = MainCondition.of(findings, clinic, headlines);
  }

  String summary() {
    return main.map(of -> of.named(plain(of)) + ": " + improved(of))
        .orElseGet(() -> nothing("Summary"));
  }

  /** Its name alone: the rule is said after it. */
  private String plain(MainCondition of) {
    return findings.catalog().condition(of.group().condition()).name();
  }

  private String improved(MainCondition of) {
    Ladder ladder = of.ladder();
    if (ladder.assessed() == 0) {
      return "none of " + ladder.treated() + " treated has been assessed";
    }
    String improved = of.measure().phrase();
    return isFew(ladder.assessed())
        ? ladder.improved()
            + " of "
            + ladder.assessed()
            + " assessed "
            + improved
            + ", too few to tell"
        : ladder.improved()
            + " of "
            + ladder.assessed()
            + " assessed ("
            + percent(ladder.rate())
            + ") "
            + improved;
  }

  String durability() {
    return ofMain("Durability", this::lasted);
  }

  private String lasted(MainCondition of) {
    DurabilityTally tally =
        findings
            .of(Families.DURABILITY, clinic)
            .getOrDefault(new DurabilityKey(of.group(), Handling.AS_TREATED), DurabilityTally.NONE);
    if (tally.followed() == 0) {
      return "nobody who got better has a later score";
    }
    if (isFew(tally.followed())) {
      return count(tally.followed(), "responder") + " followed, too few to tell how long it lasts";
    }
    OptionalInt median = tally.curve().median();
    return median.isPresent()
        ? "half of the "
            + tally.followed()
            + " responders followed lost their response within "
            + count(median.getAsInt(), "day")
        : "more than half of the "
            + tally.followed()
            + " responders followed kept their response as long as any were followed";
  }

  String sessions() {
    return ofMain("Sessions", this::soon);
  }

  private String soon(MainCondition of) {
    WithinSeriesTally tally = findings.of(Families.WITHIN_SERIES, clinic).get(of.group());
    if (tally == null || tally.eligible() == 0) {
      return "no finished series can be judged";
    }
    if (isFew(tally.eligible())) {
      return count(tally.eligible(), "finished series", "finished series") + ", too few to tell";
    }
    return metBy(tally, SOON)
        + " met the rule within "
        + SOON
        + " sessions, "
        + metBy(tally, WithinSeriesTally.SESSIONS)
        + " within "
        + WithinSeriesTally.SESSIONS;
  }

  private static String metBy(WithinSeriesTally tally, int sessions) {
    long met = tally.metBy().get(sessions - 1);
    return met
        + " of "
        + tally.eligible()
        + " series ("
        + percent((double) met / tally.eligible())
        + ")";
  }

  String definitions() {
    return ofMain("Definitions", this::byDefinition);
  }

  private String byDefinition(MainCondition of) {
    List<Double> rates =
        findings.overall(clinic).entrySet().stream()
            .filter(cell -> cell.getKey().condition().equals(of.group().condition()))
            .filter(cell -> findings.catalog().measure(cell.getKey().measure()).isBenefit())
            .map(cell -> cell.getValue().ladder())
            .filter(ladder -> !isFew(ladder.assessed()))
            .map(Ladder::rate)
            .sorted()
            .toList();
    return rates.size() < 2
        ? "too few assessed to set one definition beside another"
        : "by "
            + rates.size()
            + " definitions of getting better the rate lies between "
            + percent(rates.get(0))
            + " and "
            + percent(rates.get(rates.size() - 1));
  }

  String groups() {
    List<Ladder> groups =
        findings.of(Families.CELLS, clinic).entrySet().stream()
            .filter(cell -> !cell.getKey().stratum().equals(Stratum.ALL.name()))
            .filter(cell -> isHeadline(cell.getKey()))
            .map(Map.Entry::getValue)
            .map(Tally::ladder)
            .toList();
    long readable = groups.stream().filter(ladder -> !isFew(ladder.assessed())).count();
    return groups.isEmpty()
        ? nothing("Groups")
        : readable
            + " of "
            + count(groups.size(), "group has ", "groups have ")
            + findings.comparison().comparedAssessed()
            + " assessed or more; a rate of fewer says little";
  }

  private boolean isHeadline(CellKey key) {
    return headlines.contains(key.condition(), key.measure());
  }

  String flow() {
    FlowTally all =
        findings.of(Families.FLOW, clinic).values().stream()
            .reduce(FlowTally::plus)
            .orElseGet(() -> new FlowTally(0, 0, Map.of(), Map.of()));
    if (all.treated() == 0) {
      return nothing("Flow");
    }
    long assessed = all.on(Rung.NOT_IMPROVED) + all.on(Rung.IMPROVED);
    return assessed
        + " of "
        + count(all.treated(), "patient course")
        + " ("
        + percent((double) assessed / all.treated())
        + ") "
        + (assessed == 1 ? "is" : "are")
        + " in a rate; without a final score "
        + all.on(Rung.NO_END_SCORE)
        + ", without a starting score "
        + all.on(Rung.NO_BASELINE);
  }

  /** How often the worst was seen, of the sessions in which it could be. */
  String safety() {
    Map<SafetyItem, SafetyTally> tallies = SafetyLimits.overall(findings, clinic);
    return SafetyLimit.of(tallies.keySet()).stream()
        .filter(limit -> WORST.contains(limit.item()))
        .map(limit -> seen(limit, tallies.getOrDefault(limit.item(), SafetyTally.NONE)))
        .reduce((one, next) -> one + "; " + next)
        .map(Wording::capital)
        .orElse("Safety: neither serious adverse events nor blood pressures are in the export");
  }

  private static String seen(SafetyLimit limit, SafetyTally tally) {
    return limit.words()
        + " at "
        + tally.sessionsWith()
        + " of "
        + count(tally.sessions(), "session")
        + " "
        + limit.of();
  }

  private String ofMain(String sheet, Function<MainCondition, String> says) {
    return main.map(of -> of.named(of.label()) + ": " + says.apply(of))
        .orElseGet(() -> nothing(sheet));
  }

  private static String nothing(String sheet) {
    return sheet + ": no first series has ended yet";
  }

  private boolean isFew(long patients) {
    return patients < findings.comparison().comparedAssessed();
  }
}
