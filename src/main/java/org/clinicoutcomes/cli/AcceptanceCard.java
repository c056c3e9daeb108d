package org.clinicoutcomes.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.clinicoutcomes.job.AcceptanceCheck.Card;
import org.clinicoutcomes.quality.FileAccount;
import org.clinicoutcomes.quality.RejectCount;

/** Says in a few lines what a source's files look like to the program. */
final class AcceptanceCard {

  private AcceptanceCard() {}

  static List<String> lines(Card card) {
    List<String> lines = new ArrayList<>();
    for (FileAccount file : card.account().files()) {
      lines.add(file.source() + "/" + file.file() + ": " + file.verdict().code());
      lines.add(
          "  " + file.kind().code() + ", " + file.encoding() + ", delimiter " + file.delimiter());
      lines.add("  " + rows(file));
      card.rejects().stream()
          .filter(reject -> reject.file().equals(file.file()))
          .forEach(reject -> lines.add("  " + reason(reject)));
    }
    card.account().heldBecause().forEach(reason -> lines.add("  held: " + reason));
    card.account().warnings().forEach(warning -> lines.add("  note: " + warning));
    return lines;
  }

  private static String rows(FileAccount file) {
    return String.format(
        Locale.ROOT,
        "read %d = accepted %d + missing %d + rejected %d + duplicate %d + superseded %d"
            + " + after as-of %d; cells set aside %d; lines that are no data %d",
        file.read(),
        file.accepted(),
        file.missing(),
        file.rejected(),
        file.duplicate(),
        file.superseded(),
        file.afterAsOf(),
        file.cellsSetAside(),
        file.notData());
  }

  private static String reason(RejectCount reject) {
    String column = reject.column().isEmpty() ? "" : " in column " + reject.column();
    return reject.code().code() + column + " (" + reject.scope().code() + "): " + reject.count();
  }
}
