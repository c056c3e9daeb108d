package org.clinicoutcomes.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clinicoutcomes.job.AcceptanceCheck.Card;
import org.clinicoutcomes.quality.Doubt;
import org.clinicoutcomes.quality.FileAccount;
import org.clinicoutcomes.quality.FileShape;
import org.clinicoutcomes.quality.RejectCount;
import org.clinicoutcomes.quality.UnknownWord;
import org.clinicoutcomes.quality.Verdict;

/** Says on one screen what the program makes of a source, and what to do first. */
final class ShortCard {

  private static final int LISTED = 12;
  private static final int WORDS = 6;
  private static final int REASONS = 3;
  private static final int SENTENCES = 6;

  private final Card card;
  private final List<String> lines = new ArrayList<>();

  private ShortCard(Card card) {
    this.card = card;
  }

  static List<String> lines(Card card) {
    ShortCard text = new ShortCard(card);
    text.lines.add(
        card.account().source()
            + (card.account().isHeld() ? ": would be held" : ": would be published"));
    card.account().files().forEach(text::add);
    text.addWords();
    text.addSentences("held: ", held(card));
    text.addSentences(
        "doubt: ",
        card.account().doubts().stream().filter(Doubt::speaks).map(Doubt::sentence).toList());
    text.addSentences(
        "warning: ",
        card.account().warnings().stream().filter(warning -> !isOfColumns(warning, card)).toList());
    text.addSentences("note: ", card.account().notes());
    text.addFirst(new FirstThings(card).list());
    return text.lines;
  }

  /** Why it is held; what settles a doubt is said among the first things to do. */
  private static List<String> held(Card card) {
    Map<String, String> sentences =
        card.account().doubts().stream()
            .filter(Doubt::holds)
            .collect(Collectors.toMap(Doubt::words, Doubt::sentence, (one, other) -> one));
    return card.account().heldBecause().stream()
        .map(reason -> sentences.getOrDefault(reason, reason))
        .toList();
  }

  /** Columns that are not used stand with their file already. */
  private static boolean isOfColumns(String warning, Card card) {
    return card.account().files().stream()
        .anyMatch(file -> warning.startsWith(file.file() + ": columns not used: "));
  }

  private void add(FileAccount file) {
    FileShape shape = file.shape();
    String verdict = file.verdict() == Verdict.ACCEPTED ? "" : " (" + file.verdict().code() + ")";
    lines.add("  " + file.file() + verdict + ": " + file.kind().code() + ", " + rows(file));
    addColumns("read", shape.columns());
    addColumns("not used", shape.unknown());
    addReasons(file);
  }

  private static String rows(FileAccount file) {
    Map<String, Long> fates = new LinkedHashMap<>();
    fates.put("accepted", file.accepted());
    fates.put("missing", file.missing());
    fates.put("rejected", file.rejected());
    fates.put("duplicate", file.duplicate());
    fates.put("superseded", file.superseded());
    fates.put("after as-of", file.afterAsOf());
    fates.put("not wanted", file.notWanted());
    String went =
        fates.entrySet().stream()
            .filter(fate -> fate.getValue() > 0)
            .map(fate -> fate.getValue() + " " + fate.getKey())
            .collect(Collectors.joining(", "));
    FileShape shape = file.shape();
    return Summary.count(file.read(), "row")
        + (went.isEmpty() ? "" : ": " + went)
        + (shape.first() == null ? "" : "; " + shape.first() + " to " + shape.last())
        + (shape.dateOrder().isEmpty() ? "" : "; dates " + shape.dateOrder());
  }

  private void addColumns(String what, List<String> columns) {
    if (!columns.isEmpty()) {
      lines.add("    columns " + what + ": " + listed(columns, LISTED, ", "));
    }
  }

  private void addReasons(FileAccount file) {
    List<String> reasons =
        card.rejects().stream()
            .filter(reject -> reject.file().equals(file.file()))
            .sorted((one, other) -> Long.compare(other.count(), one.count()))
            .map(ShortCard::reason)
            .toList();
    if (!reasons.isEmpty()) {
      lines.add("    left out: " + listed(reasons, REASONS, "; "));
    }
  }

  private static String reason(RejectCount reject) {
    String column = reject.column().isEmpty() ? "" : " in " + reject.column();
    return Summary.count(reject.count(), reject.scope().code())
        + " for "
        + reject.code().code()
        + column;
  }

  /** The words that no list knows, column by column. */
  private void addWords() {
    card.wordsByColumn()
        .forEach(
            (column, words) ->
                lines.add(
                    "  not known in "
                        + column
                        + ": "
                        + listed(words.stream().map(ShortCard::word).toList(), WORDS, "; ")));
  }

  private static String word(UnknownWord word) {
    return "'"
        + word.word()
        + "' on "
        + Summary.count(word.rows(), "row")
        + ", first on line "
        + word.firstLine();
  }

  private void addSentences(String what, List<String> sentences) {
    sentences.stream().limit(SENTENCES).forEach(sentence -> lines.add("  " + what + sentence));
    if (sentences.size() > SENTENCES) {
      lines.add("  " + what + "and " + (sentences.size() - SENTENCES) + " more (--all)");
    }
  }

  private void addFirst(List<String> things) {
    if (!things.isEmpty()) {
      lines.add("  To do first:");
    }
    for (int i = 0; i < things.size(); i++) {
      String number = "  " + (i + 1) + ". ";
      List<String> said = things.get(i).lines().toList();
      for (int j = 0; j < said.size(); j++) {
        lines.add((j == 0 ? number : " ".repeat(number.length())) + said.get(j));
      }
    }
  }

  private static String listed(List<String> all, int most, String separator) {
    String more = all.size() > most ? " and " + (all.size() - most) + " more" : "";
    return String.join(separator, all.stream().limit(most).toList()) + more;
  }
}
