package org.clinicoutcomes.steps;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.figures.Family;
import org.clinicoutcomes.figures.Figures;
import org.clinicoutcomes.figures.MeasuredSource;
import org.clinicoutcomes.figures.SourceResult;
import org.clinicoutcomes.publish.ClinicFiles;
import org.clinicoutcomes.publish.Folders;
import org.clinicoutcomes.session.AtClinic;
import org.clinicoutcomes.session.Place;
import org.clinicoutcomes.tidy.ResultStore;

/** The files that one source hands to the roll-up; there whole, or not at all. */
public record SourceFolder(Path folder) {

  boolean isFinished() {
    return Files.isDirectory(folder);
  }

  /** An empty folder beside, to be put in place when it is finished. */
  SourceFolder draft() {
    SourceFolder draft = new SourceFolder(folder.resolveSibling(folder.getFileName() + ".draft"));
    Folders.delete(draft.folder);
    Folders.create(draft.folder);
    return draft;
  }

  void finish(SourceFolder draft) {
    Folders.rename(draft.folder, folder);
  }

  Path outcomes() {
    return folder.resolve("outcomes.csv");
  }

  Path series() {
    return folder.resolve("series.csv");
  }

  Path worklist() {
    return folder.resolve("worklist.csv");
  }

  Path rejects() {
    return folder.resolve("rejects.csv");
  }

  /** The rejected records, by input file. */
  Path rejectedRecords() {
    return folder.resolve("rejects");
  }

  /** The rows of the patients page of one of the source's clinics. */
  Path patients(String clinic) {
    return rows("patients", clinic);
  }

  /** The rows of the worklist of one of the source's clinics. */
  Path worklist(String clinic) {
    return rows("worklist", clinic);
  }

  /**
   * The rows of those of whom one of the source's clinics has nothing but what is to review once.
   */
  Path toReview(String clinic) {
    return rows("to-review", clinic);
  }

  /** The patients of one of the source's clinics, by id. */
  Path people(String clinic) {
    return rows("people", clinic);
  }

  /** Their scores. */
  Path scores(String clinic) {
    return rows("scores", clinic);
  }

  /** Their sessions. */
  Path visits(String clinic) {
    return rows("visits", clinic);
  }

  private Path rows(String kind, String clinic) {
    return folder.resolve(kind + "-" + ClinicFiles.hashed(clinic) + ".rows");
  }

  private Path result() {
    return folder.resolve("result.json");
  }

  private Path figures(Family<?, ?> family, String clinic) {
    return folder.resolve(family.name() + "-" + ClinicFiles.hashed(clinic) + ".json");
  }

  void write(MeasuredSource source) {
    ResultStore.write(result(), source.result());
    places(source.result())
        .forEach(clinic -> Families.ALL.forEach(family -> write(family, clinic, source.figures())));
  }

  private <K extends AtClinic<K>, T> void write(
      Family<K, T> family, String clinic, Figures figures) {
    ResultStore.writeFigures(figures(family, clinic), figures.part(family, clinic, clinic));
  }

  private static Stream<String> places(SourceResult result) {
    return Stream.concat(result.clinicsWithSessions().stream(), Stream.of(Place.EVERY_CLINIC));
  }

  SourceResult read() {
    return ResultStore.read(result());
  }

  /** What was counted of the source, a part at a time: each is read when it is asked for. */
  Stream<MeasuredSource> readParts(SourceResult result) {
    return places(result)
        .flatMap(clinic -> Families.ALL.stream().map(family -> readFigures(family, clinic)))
        .map(part -> new MeasuredSource(result, part));
  }

  /** What was counted of one family in one of the source's clinics; a file that is gone fails. */
  Figures readFigures(Family<?, ?> family, String clinic) {
    return ResultStore.readFigures(figures(family, clinic));
  }
}
