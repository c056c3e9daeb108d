package org.clinicoutcomes.pages;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.figures.SourceResult;
import org.clinicoutcomes.quality.FileAccount;
import org.clinicoutcomes.session.ScoreCount;

/** Says why a source has no rate, where it is for its scores: none there, none read, of others. */
final class UnscoredSentences {

  private final Findings findings;

  UnscoredSentences(Findings findings) {
    this.findings = findings;
  }

  /** A sentence for each published source of which nobody could be judged. */
  List<String> of(Collection<SourceResult> sources) {
    return sources.stream()
        .filter(source -> !source.isHeld() && !source.headlines().isEmpty())
        .filter(this::hasNobodyEligible)
        .flatMap(source -> why(source).map(why -> source.source() + ": " + why).stream())
        .toList();
  }

  private boolean hasNobodyEligible(SourceResult source) {
    return findings.names().of(source).stream()
        .noneMatch(
            name ->
                source.headlines().entrySet().stream()
                    .flatMap(of -> findings.overall(name, of.getKey(), of.getValue()).stream())
                    .anyMatch(tally -> tally.ladder().eligible() > 0));
  }

  /** What is so of its scores as a whole; nothing where they are these patients' own. */
  private static Optional<String> why(SourceResult source) {
    ScoreCount scores = source.scores();
    if (scores.withoutSession() > 0) {
      return Optional.of(
          scores.withoutSession()
              + " of "
              + Wording.count(scores.accepted(), "score")
              + (scores.withoutSession() == 1 ? " belongs" : " belong")
              + " to patients without a session.");
    }
    return scores.accepted() > 0 ? Optional.empty() : Optional.of(noScore(source));
  }

  private static String noScore(SourceResult source) {
    long rejected = rows(source, FileAccount::rejected);
    long missing = rows(source, FileAccount::missing);
    if (rejected > 0) {
      return "not one score could be read: "
          + Wording.count(rejected, "row")
          + " of scores rejected.";
    }
    return missing > 0
        ? "every score is missing: " + Wording.count(missing, "row") + " of scores without one."
        : "there is no score in its files.";
  }

  private static long rows(SourceResult source, ToLongFunction<FileAccount> count) {
    return source.account().files().stream()
        .filter(file -> file.kind() == FileKind.SCORES)
        .mapToLong(count)
        .sum();
  }
}
