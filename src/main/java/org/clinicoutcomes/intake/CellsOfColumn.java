package org.clinicoutcomes.intake;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.PastedLine;
import org.jspecify.annotations.Nullable;

/** How far one column of ours could be read in the files of a kind, and what is said of it. */
final class CellsOfColumn {

  /**
   * What is counted together.
   *
   * @param name our name of the column
   * @param of which of the things that stand in it
   */
  record Key(String name, String of) {
    static Key of(String name, FileCells.Counted counted) {
      Quantity quantity = counted.quantity();
      return new Key(name, quantity == null ? "" : quantity.of());
    }
  }

  private final Key key;
  private final CellCount count = new CellCount();
  private final SortedSet<String> headers = new TreeSet<>();
  private final SortedSet<String> files = new TreeSet<>();
  private FileKind kind = FileKind.SESSIONS;
  private @Nullable Quantity quantity;

  CellsOfColumn(Key key) {
    this.key = key;
  }

  void add(FileTally file, FileCells.Counted counted) {
    count.add(counted.count());
    headers.add(counted.column().name());
    files.add(file.file());
    kind = file.kind();
    quantity = counted.quantity();
  }

  /** Our name of the column. */
  String name() {
    return key.name();
  }

  CellCount count() {
    return count;
  }

  /** What its scores may be; null where it holds other things. */
  @Nullable Quantity scores() {
    return quantity != null && quantity.isScore() ? quantity : null;
  }

  /** The file and the header, or the kind of file where several have the column. */
  String place() {
    return (files.size() == 1 ? files.first() : kind.code()) + ", column " + headers.first();
  }

  /** What is so of a column that is not used. */
  String unusedSentence() {
    return place() + ": " + unread() + " could not be read, so that nothing of it is used.";
  }

  /** What is so of a column of scores that is not understood. */
  String unreadSentence(Quantity scores) {
    return place()
        + ": "
        + unread()
        + " could not be read as "
        + scores.bounds()
        + ", "
        + scores.of()
        + dates()
        + ".";
  }

  private String unread() {
    return count.unread() + " of " + count.filled() + " filled cells";
  }

  private String dates() {
    return count.dates() == 0
        ? ""
        : "; "
            + count.dates()
            + " are dates: a spreadsheet has turned scores such as 7/10 into them";
  }

  /** What is so of a column of scores that lie on another scale. */
  String otherScaleSentence(Quantity scores, OtherScales.Scale scale) {
    return place()
        + ": "
        + count.outside()
        + " of "
        + count.filled()
        + " filled cells lie outside "
        + scores.bounds()
        + ", "
        + scores.of()
        + "; all of them fit "
        + scale.words()
        + ".";
  }

  /** What settles that a column could not be read. */
  String remedy() {
    String first =
        count.dates() > 0
            ? "Give the column the format of text in the spreadsheet and write the scores again"
            : "Correct the cells";
    return first + leavingOut() + ".";
  }

  /** What settles that scores lie on another scale. */
  String remedy(OtherScales.Scale scale) {
    return renaming(scale.key()).orElse("Give the scores on the scale of their name")
        + leavingOut()
        + ".";
  }

  private Optional<String> renaming(String instrument) {
    String own = key.name();
    String when = own.endsWith("_before") ? "_before" : own.endsWith("_after") ? "_after" : "";
    return instrument.isEmpty() || isNamed()
        ? Optional.empty()
        : Optional.of(
            "If that is what they are, write into mapping.yaml: "
                + PastedLine.column(kind, instrument + when, headers.first())
                + "; else correct them");
  }

  private String leavingOut() {
    return isNamed()
        ? "; the rejected records stand under internal/rejects of the report"
        : ", or leave the column out by this line of mapping.yaml: "
            + PastedLine.ignore(kind, headers.first());
  }

  /** Whether other cells of the rows name what stands in this one. */
  private boolean isNamed() {
    return key.name().equals("score");
  }
}
