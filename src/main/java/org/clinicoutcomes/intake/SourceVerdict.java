package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.identity.IdDoubts;
import org.clinicoutcomes.inventory.SourceFiles;
import org.clinicoutcomes.quality.Doubt;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.DoubtCode;
import org.clinicoutcomes.quality.SourceAccount;
import org.clinicoutcomes.records.SourceRecords;

/** Whether a source that was read is held, and all that must be said of it. */
final class SourceVerdict {

  private final SourceFiles source;
  private final Gate gate;
  private final DoubtBook doubts;
  private final FilesRead files;

  SourceVerdict(SourceFiles source, Gate gate, DoubtBook doubts, FilesRead files) {
    this.source = source;
    this.gate = gate;
    this.doubts = doubts;
    this.files = files;
  }

  /** The account, once every row is settled and every doubt of them raised. */
  SourceAccount account(SourceRecords records, Identification identification, Codebook book) {
    List<FileTally> tallies = files.tallies();
    doubtOfNone();
    List<String> heldBecause = gate.hold(tallies, source.unplacedNames());
    LostRowsDoubt lost = new LostRowsDoubt(gate.rules(), doubts);
    tallies.forEach(lost::raise);
    new MappingCheck(source, tallies).raise(doubts);
    List<String> warnings = warnings(book);
    int taken = records.compared().sessionsTakenByOthers();
    if (taken > 0) {
      (gate.holds(taken, tallies) ? heldBecause : warnings).add(IdDoubts.takenByOthers(taken));
    }
    doubts.all().stream().filter(Doubt::holds).map(Doubt::words).forEach(heldBecause::add);
    return new SourceAccount(
        source.name(),
        tallies.stream().map(FileTally::account).toList(),
        heldBecause,
        warnings,
        notes(records, identification),
        doubts.all());
  }

  /** Sessions files of which no row is a session. */
  private void doubtOfNone() {
    List<FileTally> sessions = files.tallies(FileKind.SESSIONS);
    long notWanted = sessions.stream().mapToLong(tally -> tally.of(RowFate.NOT_WANTED)).sum();
    if (notWanted > 0 && sessions.stream().mapToLong(FileTally::judged).sum() == 0) {
      doubts.holding(
          DoubtBook.Subject.ofRows(DoubtCode.ROWS_OF_OTHER_KINDS, "", notWanted),
          "Not one row of the sessions files is a session: " + notWanted + " are something else.",
          "If they are sessions, say so by rows in mapping.yaml.");
    }
  }

  private List<String> warnings(Codebook book) {
    List<String> warnings = new ArrayList<>();
    for (FileTally tally : files.tallies()) {
      if (!tally.kind().holdsSource() && !tally.isFit()) {
        warnings.add(tally.unfitBecause() + " Nothing of it is used.");
      }
      warnings.addAll(tally.warnings());
    }
    files.allWanted().forEach(each -> warnings.addAll(each.warnings()));
    warnings.addAll(new NothingToCount(source.mapping(), files.tallies()).warnings(book.asOf()));
    return warnings;
  }

  private List<String> notes(SourceRecords records, Identification identification) {
    List<String> notes = new ArrayList<>(TimeDoubts.notes(records.settled().scores().reckoning()));
    files.tallies().forEach(tally -> notes.addAll(tally.notes()));
    notes.addAll(identification.notes());
    return notes;
  }
}
