package org.clinicoutcomes.cli;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clinicoutcomes.job.AcceptanceCheck.Card;
import org.clinicoutcomes.quality.Doubt;
import org.clinicoutcomes.quality.Reject;
import org.clinicoutcomes.quality.RejectCode;
import org.clinicoutcomes.quality.RejectCount;
import org.clinicoutcomes.quality.UnknownWord;

/**
 * What whoever looks after a source does first: what holds it before what is said of it, and the
 * larger before the smaller.
 */
final class FirstThings {

  private static final int THINGS = 3;

  private final Card card;

  FirstThings(Card card) {
    this.card = card;
  }

  /** At most three; none where there is nothing to do. */
  List<String> list() {
    boolean held = card.account().isHeld();
    return Stream.of(
            doubts(Doubt::holds),
            refusals(),
            held ? words() : Stream.<String>empty(),
            held ? rows() : Stream.<String>empty(),
            held ? gate() : Stream.<String>empty(),
            doubts(Doubt::speaks),
            words(),
            rows())
        .flatMap(things -> things)
        .distinct()
        .limit(THINGS)
        .toList();
  }

  private Stream<String> doubts(Predicate<Doubt> which) {
    return card.account().doubts().stream()
        .filter(which)
        .sorted(Comparator.comparingLong((Doubt doubt) -> doubt.patients()).reversed())
        .map(FirstThings::settle);
  }

  private static String settle(Doubt doubt) {
    String of = doubt.place().isEmpty() ? "" : " (" + doubt.place() + ")";
    String what = doubt.remedy().isEmpty() ? doubt.sentence() : doubt.remedy();
    return doubt.code().code() + of + ": " + what;
  }

  /** An entry for each column with words that no list knows. */
  private Stream<String> words() {
    return card.wordsByColumn().values().stream().map(FirstThings::explain);
  }

  private static String explain(List<UnknownWord> words) {
    UnknownWord first = words.get(0);
    return "Say under values in mapping.yaml what "
        + words.stream()
            .limit(THINGS)
            .map(word -> "'" + word.word() + "'")
            .collect(Collectors.joining(", "))
        + (words.size() > THINGS ? " and the others" : "")
        + " in column "
        + first.column()
        + " of "
        + first.file()
        + (words.size() == 1 ? " means (" : " mean (")
        + Summary.count(words.stream().mapToLong(UnknownWord::rows).sum(), "row")
        + "). "
        + first.expected();
  }

  private Stream<String> rows() {
    return card.rejects().stream()
        .filter(reject -> reject.scope() == Reject.Scope.ROW && !isExplained(reject))
        .filter(reject -> refusals().noneMatch(why -> why.startsWith(reject.file() + " ")))
        .sorted(Comparator.comparingLong(RejectCount::count).reversed())
        .map(
            reject ->
                "Correct "
                    + Summary.count(reject.count(), "row")
                    + " of "
                    + reject.file()
                    + ": "
                    + reject.code().code()
                    + (reject.column().isEmpty() ? "" : " in column " + reject.column())
                    + ". A run lists them line by line in rejects.csv.");
  }

  /** Why a file cannot be used, where a line of the mapping settles it: no row can be corrected. */
  private Stream<String> refusals() {
    List<String> doubts = card.account().doubts().stream().map(Doubt::words).toList();
    return card.account().heldBecause().stream()
        .filter(reason -> reason.contains("`") && !doubts.contains(reason));
  }

  /** Whether its words are to be explained, not corrected. */
  private boolean isExplained(RejectCount reject) {
    return reject.code() == RejectCode.UNKNOWN_CODE
        && card.words().stream()
            .anyMatch(
                word -> word.file().equals(reject.file()) && word.column().equals(reject.column()));
  }

  /** What holds the source is said above; here only how it is settled. */
  private Stream<String> gate() {
    return Stream.of(
        "Settle what holds it: in the files, or in mapping.yaml, of which check --suggest writes a"
            + " first draft.");
  }
}
