package org.clinicoutcomes.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clinicoutcomes.export.PastedLine;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.DoubtBook.Subject;
import org.clinicoutcomes.quality.DoubtCode;

/** What is asked of headers that are nearly those of columns which decide what counts. */
final class HeaderDoubts {

  private final SecondLook look;
  private final DoubtBook doubts;
  private final int patients;

  /**
   * @param look at a file, where there is such a header
   * @param patients how many the source has
   */
  HeaderDoubts(SecondLook look, DoubtBook doubts, int patients) {
    this.look = look;
    this.doubts = doubts;
    this.patients = patients;
  }

  /** Raises what is in doubt of some files that were read. */
  void raise(List<FileTally> files) {
    files.stream().filter(FileTally::isFit).forEach(this::raise);
  }

  private void raise(FileTally file) {
    Header header = file.header();
    if (header != null) {
      new MisspeltHeaders(header).deciding().forEach((ours, name) -> raise(file, ours, name));
    }
  }

  private void raise(FileTally file, String ours, String name) {
    String place = file.file() + ", column " + name;
    Filled filled = look.at(file.input(), (header, tally) -> new Filled(header, name));
    boolean isAsked = doubts.all().stream().anyMatch(doubt -> doubt.place().equals(place));
    if (filled != null && !isAsked) {
      doubts.bearing(
          new Subject(DoubtCode.HEADER_MISSPELT, place, 0, filled.patients.size()),
          patients,
          place
              + " is not used, and its header is nearly one of "
              + ours
              + ", which decides what counts: it says something of "
              + filled.patients.size()
              + " patients.",
          "If that is it, say in mapping.yaml "
              + PastedLine.column(file.kind(), ours, name)
              + "; else "
              + PastedLine.ignore(file.kind(), name)
              + ".");
    }
  }

  /** Gathers the patients of whom a column says something. */
  private static final class Filled implements RowReader {

    private final FileColumn patient;
    private final FileColumn column;
    private final Set<String> patients = new HashSet<>();

    Filled(Header header, String name) {
      patient = header.column("patient_id");
      column = header.named(name);
    }

    @Override
    public RowFate read(Row row) {
      if (!row.isMissing(row.text(column))) {
        patients.add(row.text(patient));
      }
      return RowFate.NOT_WANTED;
    }
  }
}
