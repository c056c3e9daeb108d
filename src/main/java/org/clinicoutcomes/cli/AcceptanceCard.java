package org.clinicoutcomes.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clinicoutcomes.job.AcceptanceCheck.Card;
import org.clinicoutcomes.quality.FileAccount;
import org.clinicoutcomes.quality.FileShape;
import org.clinicoutcomes.quality.RejectCount;
import org.clinicoutcomes.quality.UnknownWord;

/** Says of each of a source's files what the program makes of it, and what would follow. */
final class AcceptanceCard {

  private static final int LISTED = 40;

  private final List<String> lines = new ArrayList<>();

  private AcceptanceCard() {}

  static List<String> lines(Card card) {
    AcceptanceCard text = new AcceptanceCard();
    card.account().files().forEach(file -> text.add(file, card.rejects()));
    card.words().forEach(word -> text.lines.add("  " + notKnown(word)));
    card.account().heldBecause().forEach(reason -> text.lines.add("  held: " + reason));
    card.account().doubts().stream()
        .filter(doubt -> !doubt.holds())
        .forEach(
            doubt ->
                text.lines.add((doubt.speaks() ? "  doubt: " : "  accepted: ") + doubt.words()));
    card.account().warnings().forEach(warning -> text.lines.add("  warning: " + warning));
    card.account().notes().forEach(note -> text.lines.add("  note: " + note));
    return text.lines;
  }

  private void add(FileAccount file, List<RejectCount> rejects) {
    FileShape shape = file.shape();
    lines.add(file.source() + "/" + file.file() + ": " + file.verdict().code());
    lines.add("  " + file.kind().code() + ", " + written(shape));
    if (!shape.dateOrder().isEmpty()) {
      lines.add("  dates " + shape.dateOrder() + ": " + shape.dateEvidence() + covered(shape));
    }
    addColumns("read", shape.columns());
    addColumns("not used", shape.unknown());
    addColumns("not there", shape.missing());
    lines.add("  " + rows(file));
    rejects.stream()
        .filter(reject -> reject.isOf(file))
        .forEach(reject -> lines.add("  " + reason(reject)));
  }

  private static String written(FileShape shape) {
    String header =
        shape.headerLine() == 0 ? "no header found" : "header on line " + shape.headerLine();
    return shape.encoding() + ", delimiter " + shape.delimiter() + ", " + header;
  }

  private static String covered(FileShape shape) {
    return shape.first() == null ? "" : "; rows from " + shape.first() + " to " + shape.last();
  }

  private void addColumns(String what, List<String> columns) {
    if (!columns.isEmpty()) {
      String more = columns.size() > LISTED ? " and " + (columns.size() - LISTED) + " more" : "";
      List<String> listed = columns.stream().limit(LISTED).toList();
      lines.add("  columns " + what + ": " + String.join(", ", listed) + more);
    }
  }

  private static String rows(FileAccount file) {
    return String.format(
        Locale.ROOT,
        "read %d = accepted %d + missing %d + rejected %d + duplicate %d + superseded %d"
            + " + after as-of %d + not wanted %d; cells set aside %d; lines that are no data %d",
        file.read(),
        file.accepted(),
        file.missing(),
        file.rejected(),
        file.duplicate(),
        file.superseded(),
        file.afterAsOf(),
        file.notWanted(),
        file.cellsSetAside(),
        file.notData());
  }

  private static String notKnown(UnknownWord word) {
    return "not known in "
        + word.file()
        + ", column "
        + word.column()
        + ": '"
        + word.word()
        + "' on "
        + Summary.count(word.rows(), "row")
        + ", first on line "
        + word.firstLine()
        + ". "
        + word.expected();
  }

  private static String reason(RejectCount reject) {
    String column = reject.column().isEmpty() ? "" : " in column " + reject.column();
    return reject.code().code() + column + " (" + reject.scope().code() + "): " + reject.count();
  }
}
