package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.clinicoutcomes.figures.SourceResult;
import org.clinicoutcomes.quality.FileAccount;
import org.clinicoutcomes.quality.RejectCount;
import org.clinicoutcomes.report.Block;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.report.Page;

/** What was read, what was left out, and why. */
final class QualityPage {

  private record Reason(String source, RejectCount count) {}

  private static final List<Figure<FileAccount>> FILES =
      Figure.joined(List.of(FileAccount.FILE, FileAccount.ROWS));

  private static final List<Figure<Reason>> REASONS =
      List.of(
          Figure.identifier("", "Source", Reason::source),
          Figure.identifier("", "File", reason -> reason.count().file()),
          Figure.code("", "Kind", reason -> reason.count().kind().code()),
          Figure.identifier("", "Column of the file", reason -> reason.count().column()),
          Figure.code("", "Left out", reason -> reason.count().scope().code()),
          Figure.code("", "Reason", reason -> reason.count().code().code()),
          Figure.count("", "Times", reason -> reason.count().count()));

  private QualityPage() {}

  /**
   * Every file's account, and under it every reason.
   *
   * @param given what became of accepted rows that are no given session
   */
  static Page of(Collection<SourceResult> sources, List<String> given) {
    return new Page(
        "Data quality",
        "What was read of every file, where each row went, and how many were left out, by reason",
        List.of(files(sources, given), reasons(sources)));
  }

  private static Block files(Collection<SourceResult> sources, List<String> given) {
    List<String> sentences = new ArrayList<>();
    List<FileAccount> rows = new ArrayList<>();
    for (SourceResult source : sources) {
      if (source.isHeld()) {
        sentences.add(source.source() + " is held: nothing of it is in any figure.");
      }
      sentences.addAll(source.account().heldBecause());
      DoubtSentences.onQuality(source.account()).forEach(sentences::add);
      sentences.addAll(source.account().warnings());
      sentences.addAll(source.account().notes());
      rows.addAll(source.account().files());
    }
    sentences.add(
        "Every row read is accepted, missing (no score), rejected, duplicate, superseded by a later"
            + " row, dated after the as-of date, or not wanted (something else than a session or score).");
    sentences.addAll(given);
    return new Block(heading(rows), sentences, Figure.table("Files", FILES, rows));
  }

  private static String heading(List<FileAccount> files) {
    long read = files.stream().mapToLong(FileAccount::read).sum();
    return read == 0
        ? "Data quality: no row was read"
        : files.stream().mapToLong(FileAccount::rejected).sum()
            + " of "
            + Wording.count(read, "row")
            + " read were rejected; cells set aside: "
            + files.stream().mapToLong(FileAccount::cellsSetAside).sum();
  }

  private static Block reasons(Collection<SourceResult> sources) {
    List<Reason> rows = new ArrayList<>();
    sources.forEach(
        source -> source.rejectCounts().forEach(of -> rows.add(new Reason(source.source(), of))));
    return new Block(
        "Left out: how many rows and cells, by reason",
        List.of(
            "A rejected row counts nowhere; of a row with a cell set aside the rest counts.",
            "Each one stands in data/rejects.csv of the report's folder, with its line, what is wrong"
                + " and what to do. Corrected rows are read when they are put into the source's"
                + " folder."),
        Figure.table("LeftOut", REASONS, rows));
  }
}
