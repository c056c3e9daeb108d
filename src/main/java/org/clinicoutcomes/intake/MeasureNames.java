package org.clinicoutcomes.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.PastedLine;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.DoubtBook.Subject;
import org.clinicoutcomes.quality.DoubtCode;
import org.jspecify.annotations.Nullable;

/**
 * Which measure the rows of a list are of: what the name or code in a cell says, else the
 * description beside it. Other measures are passed over; in a list that names ours by LOINC codes,
 * so are codes of LOINC that are none of ours.
 */
final class MeasureNames<T> {

  /** A shorter key says too little to be looked for within a description. */
  private static final int TELLING = 4;

  private final Codes<T> ours;
  private final OtherMeasures others;
  private final List<String> keys;
  private final FileColumn name;
  private final FileColumn description;
  private final FileColumn second;
  private final boolean isSettled;
  private final Set<String> patients = new HashSet<>();
  private long contradicted;
  private boolean oursByLoinc;
  private long otherLoinc;

  /**
   * @param numbered what stands for each instrument
   */
  MeasureNames(Header header, Codebook book, Function<Integer, T> numbered) {
    ours = book.instrumentCodes(numbered);
    others = new OtherMeasures(book);
    keys =
        book.instrumentKeys().stream()
            .map(Spellings::key)
            .filter(key -> key.length() >= TELLING)
            .toList();
    name = header.column("instrument");
    description = header.beside("instrument");
    second = header.others("instrument").stream().findFirst().orElse(description);
    isSettled = second.isAbsent() || header.found().mapped().contains("instrument");
  }

  /** Whether a row is of another measure, which is counted. */
  boolean isOther(Row row) {
    String named = row.text(name);
    if (ours.find(named) != null) {
      oursByLoinc |= Loinc.isCode(named);
      return false;
    }
    String described = row.text(description);
    return ours.find(described) == null
        && (others.pass(named) || others.pass(described) || isOtherLoinc(named, described));
  }

  private boolean isOtherLoinc(String named, String described) {
    if (!Loinc.isCode(named) || mentionsOurs(Spellings.key(described))) {
      return false;
    }
    otherLoinc++;
    others.count("LOINC " + named);
    return true;
  }

  private boolean mentionsOurs(String described) {
    return keys.stream().anyMatch(described::contains);
  }

  /** A row's measure; where it is blank or unknown, the row is rejected. */
  T required(Row row, T otherwise) {
    T found = find(row);
    return found == null ? ours.required(row, name, otherwise) : found;
  }

  /** A row's measure, where it is known. */
  T find(Row row, T otherwise) {
    T found = find(row);
    return found == null ? otherwise : found;
  }

  private @Nullable T find(Row row) {
    T named = ours.find(row.text(name));
    return named == null ? ours.find(row.text(description)) : named;
  }

  /** Compares what names the measure of a row that is kept with what describes it. */
  void compare(Row row, String patientId) {
    if (isSettled) {
      return;
    }
    T named = ours.find(row.text(name));
    String text = row.text(second);
    T described = ours.find(text);
    if (named != null && (described == null ? others.isOne(text) : !described.equals(named))) {
      contradicted++;
      patients.add(patientId);
    }
  }

  private void raise(FileTally tally, DoubtBook doubts, long ofPatients) {
    doubts.bearing(
        new Subject(DoubtCode.MEASURES_DIFFER, tally.file(), contradicted, patients.size()),
        ofPatients,
        tally.file()
            + ": in "
            + contradicted
            + " rows of "
            + patients.size()
            + " patients column "
            + name.name()
            + " names one measure, and column "
            + second.name()
            + " another; they are read as the first.",
        "Say in mapping.yaml which counts: "
            + PastedLine.column(FileKind.SCORES, "instrument", second.name())
            + " or "
            + PastedLine.column(FileKind.SCORES, "instrument", name.name())
            + ".");
  }

  /**
   * Says what was passed over and what is in doubt, and refuses a list of codes among which none is
   * of ours.
   */
  void say(FileTally tally, DoubtBook doubts, long ofPatients) {
    others.say(tally);
    raise(tally, doubts, ofPatients);
    if (otherLoinc > 0 && !oursByLoinc) {
      tally.unfit(
          "names measures by LOINC codes, of which none is known: say whose they are under values"
              + " in mapping.yaml, as in values: {instrument: {phq9: [44261-6]}}, or name them under"
              + " other_measures.");
    }
  }
}
