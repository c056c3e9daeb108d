package org.clinicoutcomes.intake;

import java.util.BitSet;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.PastedLine;
import org.clinicoutcomes.identity.PatientKeys;
import org.clinicoutcomes.inventory.InputFile;
import org.clinicoutcomes.inventory.SourceFiles;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.DoubtBook.Subject;
import org.clinicoutcomes.quality.DoubtCode;
import org.clinicoutcomes.records.SourceRecords;

/**
 * Tables beside a source's sessions of which no name says what they hold. Where their rows can be
 * read as scores or sessions of patients of the source, or could be if they said of which
 * instrument, or what was given, they are rather a part of its export that has another name.
 */
final class UnplacedTables {

  private final SourceFiles source;
  private final Codebook book;
  private final SourceRecords records;
  private final DoubtBook doubts;

  /**
   * @param records of the tables that are read
   */
  UnplacedTables(SourceFiles source, Codebook book, SourceRecords records, DoubtBook doubts) {
    this.source = source;
    this.book = book;
    this.records = records;
    this.doubts = doubts;
  }

  /** Raises what is in doubt; without sessions the source is held, and told of them, anyway. */
  void raise() {
    if (!source.of(FileKind.SESSIONS).isEmpty()) {
      source.unplaced().forEach(this::raise);
    }
  }

  private void raise(InputFile file) {
    String damage = Damage.of(file);
    if (damage.isEmpty()) {
      raiseWhole(file);
    } else {
      doubts.holding(
          Subject.ofRows(DoubtCode.FILE_NOT_READ, file.name(), 0),
          file.name() + " " + damage,
          "If it is no part of the export, put a _ before its name.");
    }
  }

  private void raiseWhole(InputFile file) {
    int scored = patients(file.as(FileKind.SCORES), this::scores);
    int treated = patients(file.as(FileKind.SESSIONS), this::sessions);
    FileKind kind = treated > scored ? FileKind.SESSIONS : FileKind.SCORES;
    int known = Math.max(scored, treated);
    if (known >= doubts.rules().doubtLeast()) {
      doubts.holding(
          new Subject(DoubtCode.FILE_NOT_READ, file.name(), 0, known),
          file.name()
              + " is not read, as its name does not say what it holds, and it has "
              + kind.code()
              + " of "
              + known
              + " patients of this source.",
          "Say so in mapping.yaml, as "
              + PastedLine.file(kind, file.name())
              + "; if it is no part of the export, put a _ before its name.");
    } else {
      raiseLacking(file);
    }
  }

  private void raiseLacking(InputFile file) {
    NearlySessions sessions =
        look(file.as(FileKind.SESSIONS))
            .at(
                file.as(FileKind.SESSIONS),
                NearlySessions.LACKING,
                (header, tally) -> new NearlySessions(header, book, tally, keys(), records));
    NearlyScores scores =
        look(file.as(FileKind.SCORES))
            .at(
                file.as(FileKind.SCORES),
                NearlyScores.LACKING,
                (header, tally) -> new NearlyScores(header, keys(), records));
    int treated = sessions == null ? 0 : sessions.patients().cardinality();
    int scored = scores == null ? 0 : scores.patients().cardinality();
    if (treated > 0) {
      raiseLacking(
          file,
          FileKind.SESSIONS,
          treated,
          "on days without one, though it does not say which drug was given or how");
    } else if (scored > 0) {
      raiseLacking(file, FileKind.SCORES, scored, "though it does not say of which instrument");
    }
  }

  private void raiseLacking(InputFile file, FileKind kind, int patients, String though) {
    doubts.bearing(
        new Subject(DoubtCode.FILE_NOT_READ, file.name(), 0, patients),
        records.patients().size(),
        file.name()
            + " is not read, as its name does not say what it holds, and may have "
            + kind.code()
            + " of "
            + patients
            + " patients of this source, "
            + though
            + ".",
        "If it has, say so in mapping.yaml, as "
            + PastedLine.file(kind, file.name())
            + ", and under constants what its columns do not say; if it is no part of the export, put a"
            + " _ before its name.");
  }

  private PatientKeys keys() {
    return new PatientKeys(source.mapping().patientIds());
  }

  private interface Reader extends BiFunction<Look, Header, Read> {}

  /** What reads a file beside everything else. */
  private record Look(
      InputFile file, FileTally tally, SourceSurvey survey, SourceRecords own, PatientKeys keys) {}

  /** Reads rows, and knows whose those are that are kept. */
  private record Read(RowReader rows, Supplier<BitSet> patients) implements RowReader {

    @Override
    public RowFate read(Row row) {
      return rows.read(row);
    }
  }

  private int patients(InputFile file, Reader reader) {
    SourceFiles alone = alone(file);
    SourceSurvey survey = new SourceSurvey(alone, book);
    SourceRecords own = new SourceRecords(book.instrumentKeys());
    PatientKeys keys = keys();
    Read read =
        new SecondLook(alone, survey)
            .at(
                file,
                (header, tally) -> reader.apply(new Look(file, tally, survey, own, keys), header));
    return read == null ? 0 : known(read.patients().get(), own);
  }

  private SecondLook look(InputFile file) {
    SourceFiles alone = alone(file);
    return new SecondLook(alone, new SourceSurvey(alone, book));
  }

  private SourceFiles alone(InputFile file) {
    return new SourceFiles(
        source.name(),
        source.folder(),
        List.of(file),
        source.mappingFile(),
        source.mapping(),
        List.of(),
        List.of());
  }

  private int known(BitSet patients, SourceRecords own) {
    return (int)
        patients.stream()
            .filter(number -> records.patients().find(own.patients().text(number)) >= 0)
            .count();
  }

  private Read scores(Look look, Header header) {
    ScoreRows rows =
        new ScoreRows(
            header,
            book,
            look.own(),
            look.keys(),
            look.survey().states(look.file(), header),
            new AnswerBook(book.questionnaires()),
            look.tally());
    return new Read(rows, rows::patients);
  }

  private Read sessions(Look look, Header header) {
    FileSharing none = new FileSharing(false, false, false);
    look.own().beginSessionsFile();
    SessionRows rows = new SessionRows(header, book, look.own(), look.keys(), look.tally(), none);
    return new Read(rows, rows::patients);
  }
}
