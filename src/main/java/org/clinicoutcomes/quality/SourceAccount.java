package org.clinicoutcomes.quality;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The account of a source: its files', and in words why it is held, if it is.
 *
 * @param source the source's name
 * @param files by file name
 * @param heldBecause empty where the source is published
 * @param warnings what somebody should look into, said at every run too
 * @param notes what the reader of its data quality must know besides
 * @param doubts what is not known of it; those that hold it are among {@code heldBecause} too
 */
public record SourceAccount(
    String source,
    List<FileAccount> files,
    List<String> heldBecause,
    List<String> warnings,
    List<String> notes,
    List<Doubt> doubts) {

  public SourceAccount {
    files = List.copyOf(files);
    heldBecause = List.copyOf(heldBecause);
    warnings = List.copyOf(warnings);
    notes = List.copyOf(notes);
    doubts = List.copyOf(doubts);
  }

  /** Whether nothing of the source is published but its data quality. */
  public boolean isHeld() {
    return !heldBecause.isEmpty();
  }

  /** Doubts that nobody has settled or accepted. */
  public List<Doubt> openDoubts() {
    return doubts.stream().filter(Doubt::isOpen).toList();
  }

  /** The account with a further warning, if there is one. */
  public SourceAccount warning(Optional<String> further) {
    return new SourceAccount(
        source,
        files,
        heldBecause,
        Stream.concat(warnings.stream(), further.stream()).toList(),
        notes,
        doubts);
  }

  /** The account with further doubts; those that hold the source are among its reasons then. */
  public SourceAccount with(List<Doubt> further) {
    Stream<String> holding = further.stream().filter(Doubt::holds).map(Doubt::words);
    return new SourceAccount(
        source,
        files,
        Stream.concat(heldBecause.stream(), holding).toList(),
        warnings,
        notes,
        Stream.concat(doubts.stream(), further.stream()).toList());
  }

  public long rejectedRows() {
    return files.stream().mapToLong(FileAccount::rejected).sum();
  }

  public long cellsSetAside() {
    return files.stream().mapToLong(FileAccount::cellsSetAside).sum();
  }
}
