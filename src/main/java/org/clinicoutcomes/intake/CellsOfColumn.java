package org.clinicoutcomes.intake;

import java.util.List;
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

  private static final String ONLY =
      ", or put a _ before the file's name, as it has no other scores";
  private static final String LEAVING_OUT =
      ", or leave the column out by this line of mapping.yaml: ";

  private final Key key;
  private final CellCount count = new CellCount();
  private final SortedSet<String> headers = new TreeSet<>();
  private final SortedSet<String> files = new TreeSet<>();
  private FileKind kind = FileKind.SESSIONS;
  private @Nullable Quantity quantity;
  private boolean isOnly;

  CellsOfColumn(Key key) {
    this.key = key;
  }

  void add(FileTally file, FileCells.Counted counted) {
    count.add(counted.count());
    headers.add(counted.column().name());
    files.add(file.file());
    kind = file.kind();
    isOnly |= isOnlyIn(file);
    quantity = counted.quantity();
  }

  /** Whether a scores file without the column would have no scores. */
  private static boolean isOnlyIn(FileTally file) {
    Header header = file.header();
    return file.kind() == FileKind.SCORES
        && header != null
        && !header.hasColumn("instrument")
        && header.wideInstruments().size() == 1;
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

  /**
   * What settles that scores lie on another scale.
   *
   * @param fitting the instruments whose scales they fit
   */
  String remedy(OtherScales.Scale scale, List<String> fitting) {
    String first =
        scale.key().isEmpty() || isNamed()
            ? "Give the scores on the scale of their name"
            : renaming(fitting);
    return first + leavingOut() + ".";
  }

  /** Which of several it is the scores do not say. */
  private String renaming(List<String> fitting) {
    String own = key.name();
    String when = own.endsWith("_before") ? "_before" : own.endsWith("_after") ? "_after" : "";
    List<String> names = fitting.stream().map(instrument -> instrument + when).toList();
    return names.size() == 1 && headers.size() == 1
        ? "If that is what they are, write into mapping.yaml: "
            + PastedLine.column(kind, names.get(0), headers.first())
            + "; else correct them"
        : "If they are those of another instrument, name the column under columns in mapping.yaml, as"
            + " one of "
            + String.join(", ", names)
            + "; else correct them";
  }

  private String leavingOut() {
    return isNamed()
        ? "; the rejected records stand under internal/rejects of the report"
        : isOnly ? ONLY : LEAVING_OUT + PastedLine.ignore(kind, headers);
  }

  /** Whether other cells of the rows name what stands in this one. */
  private boolean isNamed() {
    return key.name().equals("score");
  }
}
