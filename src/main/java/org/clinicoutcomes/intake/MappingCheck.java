package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.PastedLine;
import org.clinicoutcomes.export.SourceMapping;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.export.VisitDays;
import org.clinicoutcomes.inventory.SourceFiles;
import org.clinicoutcomes.inventory.UnreadFile;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.DoubtBook.Subject;
import org.clinicoutcomes.quality.DoubtCode;

/**
 * Holds what a source's mapping says against what its files are: files and headers that it names
 * and that are not there, values that it states and that are not used.
 */
final class MappingCheck {

  private static final int NAMED = 3;

  private final SourceFiles source;
  private final SourceMapping mapping;
  private final List<FileTally> tallies;

  /**
   * @param tallies of all its files, once they are read and judged
   */
  MappingCheck(SourceFiles source, List<FileTally> tallies) {
    this.source = source;
    this.mapping = source.mapping();
    this.tallies = List.copyOf(tallies);
  }

  /** Raises what is in doubt. */
  void raise(DoubtBook doubts) {
    source.unread().forEach(file -> raise(file, doubts));
    for (FileKind kind : FileKind.values()) {
      raiseHeaders(kind, doubts);
    }
    tallies.forEach(tally -> raiseConstants(tally, doubts));
  }

  private static void raise(UnreadFile file, DoubtBook doubts) {
    Subject about = Subject.ofRows(DoubtCode.FILE_NOT_READ, file.name(), 0);
    doubts.holding(about, file.sentence(), file.remedy());
  }

  /** A header that the mapping names, where in it, and whether a file has it. */
  private record Named(
      String key, String what, String header, Predicate<Header> isIn, String column) {

    static Named of(String key, String header) {
      String compared = Spellings.key(header);
      return new Named(
          key,
          "names the header " + header,
          header,
          in -> in.headings().keys().contains(compared),
          "");
    }

    static Named ofColumn(String key, String column, String header) {
      return new Named(
          key,
          "names the header " + header,
          header,
          in -> in.found().mapped().contains(column),
          column);
    }

    static Named ofVisit(String key, String visit) {
      return new Named(
          key, "says when the visit " + visit + " was", "", in -> in.mayName(visit), "");
    }
  }

  /** Of a kind whose every file has a header. */
  private void raiseHeaders(FileKind kind, DoubtBook doubts) {
    List<FileTally> files = tallies.stream().filter(tally -> tally.kind() == kind).toList();
    List<Header> headers = files.stream().map(FileTally::header).filter(Objects::nonNull).toList();
    if (headers.size() == files.size()) {
      named(kind).stream()
          .filter(named -> headers.stream().noneMatch(named.isIn()))
          .forEach(named -> raise(named, kind, headers, doubts));
    }
  }

  private List<Named> named(FileKind kind) {
    List<Named> named = new ArrayList<>();
    String of = kind.code();
    new TreeMap<>(mapping.columns(kind))
        .forEach(
            (column, header) ->
                named.add(Named.ofColumn("columns." + of + "." + column, column, header)));
    mapping.ignored(kind).forEach(header -> named.add(Named.of("ignore." + of, header)));
    nameVisits(kind, named);
    mapping.rows(kind).forEach(choice -> named.add(Named.of("rows." + of, choice.header())));
    return named;
  }

  private void nameVisits(FileKind kind, List<Named> named) {
    VisitDays days = mapping.days(kind);
    String of = "days." + kind.code() + ".";
    if (!days.first().isEmpty()) {
      named.add(Named.of(of + VisitDays.FIRST, days.first()));
    }
    days.columns().forEach((visit, header) -> named.add(Named.of(of + visit, header)));
    days.visits().forEach(visit -> named.add(Named.ofVisit(of + visit, visit)));
  }

  private static void raise(Named named, FileKind kind, List<Header> files, DoubtBook doubts) {
    String file = kind.code() + " file";
    doubts.holding(
        Subject.ofRows(DoubtCode.HEADER_NOT_THERE, named.key(), 0),
        "mapping.yaml "
            + named.what()
            + " ("
            + named.key()
            + "), and "
            + (files.isEmpty() ? "there is no " + file + "." : "no " + file + has(named)),
        remedy(named, kind, files));
  }

  private static String has(Named named) {
    return named.header().isEmpty() ? " has scores of it." : " has it.";
  }

  private static String remedy(Named named, FileKind kind, List<Header> files) {
    List<String> near = near(named.header(), files);
    String now =
        near.isEmpty()
            ? "."
            : ": it may be "
                + String.join(" or ", near)
                + (named.column().isEmpty()
                    ? "."
                    : ", as in " + PastedLine.column(kind, named.column(), near.get(0)) + ".");
    return named.header().isEmpty()
        ? "Correct the visit's name, or take it out of mapping.yaml."
        : "Take the line out of mapping.yaml, or name the header that the file has now" + now;
  }

  private static List<String> near(String named, List<Header> files) {
    List<String> key = List.of(Spellings.key(named));
    return files.stream()
        .flatMap(file -> new HeaderFindings(file).unknown().stream())
        .filter(each -> NearHeaders.isNear(Spellings.key(each), key))
        .distinct()
        .limit(NAMED)
        .toList();
  }

  /** Where the file is why its source is held, the column may be another thing of the same name. */
  private static void raiseConstants(FileTally tally, DoubtBook doubts) {
    Header header = tally.header();
    if (header == null) {
      return;
    }
    new HeaderFindings(header)
        .outdoneConstants()
        .forEach(
            (constant, column) -> {
              Subject about =
                  Subject.ofRows(
                      DoubtCode.CONSTANT_NOT_USED,
                      tally.file() + ", column " + column.name(),
                      tally.judged());
              String sentence =
                  tally.file()
                      + ": mapping.yaml states one "
                      + constant
                      + " for all rows (constants."
                      + tally.kind().code()
                      + "), but the file has the column "
                      + column.name()
                      + ", which is read instead.";
              String remedy = remedy(tally.kind(), column.name());
              if (tally.isBlamed() || !tally.isFit()) {
                doubts.holding(about, sentence, remedy);
              } else {
                doubts.aside(about, sentence, remedy);
              }
            });
  }

  private static String remedy(FileKind kind, String header) {
    return "Take the constant out of mapping.yaml if the column is right; if it is another thing,"
        + " put there: "
        + PastedLine.ignore(kind, header);
  }
}
