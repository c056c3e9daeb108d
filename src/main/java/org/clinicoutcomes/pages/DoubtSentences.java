package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.clinicoutcomes.figures.SourceResult;
import org.clinicoutcomes.quality.Doubt;
import org.clinicoutcomes.quality.SourceAccount;

/** Says what is not known of the records, wherever a rate of them is given. */
final class DoubtSentences {

  private DoubtSentences() {}

  /**
   * What a first page says before any rate: a sentence for each open doubt, and where to read on.
   */
  static List<String> onStart(Collection<SourceResult> sources) {
    List<String> sentences = new ArrayList<>();
    for (SourceResult source : sources) {
      String is = source.source() + (source.isHeld() ? " is held: " : ", in doubt: ");
      source.account().openDoubts().forEach(doubt -> sentences.add(is + doubt.sentence()));
    }
    if (!sentences.isEmpty()) {
      sentences.add("What settles such a doubt stands on Data quality.");
    }
    return sentences;
  }

  /** What an outside reader is told: that there is something, and nothing of what or how many. */
  static List<String> forOutsiders(Collection<SourceResult> sources) {
    return sources.stream().allMatch(source -> source.account().openDoubts().isEmpty())
        ? List.of()
        : List.of(
            "Not everything about the records behind these figures is settled: whoever made them"
                + " has a list of open doubts.");
  }

  /** What stands on the page of data quality; what holds the source is said there already. */
  static Stream<String> onQuality(SourceAccount account) {
    return account.doubts().stream()
        .filter(doubt -> !doubt.holds())
        .map(
            doubt ->
                account.source()
                    + (doubt.speaks() ? ", in doubt: " : ", accepted: ")
                    + text(doubt));
  }

  private static String text(Doubt doubt) {
    return doubt.speaks() ? doubt.words() : doubt.sentence();
  }
}
