package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.clinicoutcomes.figures.SourceResult;
import org.clinicoutcomes.quality.FileAccount;
import org.clinicoutcomes.quality.RejectCount;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;

/** What was read, what was left out, and why. */
final class QualityPages {

  private static final List<Column> FILES =
      List.of(
          new Column("Source", Format.IDENTIFIER),
          new Column("File", Format.IDENTIFIER),
          new Column("Kind", Format.TEXT),
          new Column("Date order", Format.TEXT),
          new Column("First date", Format.DATE),
          new Column("Last date", Format.DATE),
          new Column("Read", Format.COUNT),
          new Column("Accepted", Format.COUNT),
          new Column("Missing", Format.COUNT),
          new Column("Rejected", Format.COUNT),
          new Column("Duplicate", Format.COUNT),
          new Column("Superseded", Format.COUNT),
          new Column("After as-of", Format.COUNT),
          new Column("Not wanted", Format.COUNT),
          new Column("Cells set aside", Format.COUNT),
          new Column("Not data", Format.COUNT),
          new Column("Verdict", Format.TEXT));

  private static final List<Column> REASONS =
      List.of(
          new Column("Source", Format.IDENTIFIER),
          new Column("File", Format.IDENTIFIER),
          new Column("Kind", Format.TEXT),
          new Column("Column", Format.IDENTIFIER),
          new Column("Left out", Format.TEXT),
          new Column("Reason", Format.TEXT),
          new Column("Times", Format.COUNT));

  private QualityPages() {}

  /** The page of files and the page of reasons. */
  static List<Page> of(Collection<SourceResult> sources) {
    return List.of(files(sources), reasons(sources));
  }

  private static Page files(Collection<SourceResult> sources) {
    List<String> sentences = new ArrayList<>();
    List<List<Value>> rows = new ArrayList<>();
    for (SourceResult source : sources) {
      if (source.account().isHeld()) {
        sentences.add(source.source() + " is held: nothing of it is in any figure.");
      }
      sentences.addAll(source.account().heldBecause());
      DoubtSentences.onQuality(source.account()).forEach(sentences::add);
      sentences.addAll(source.account().warnings());
      sentences.addAll(source.account().notes());
      source.account().files().forEach(account -> rows.add(row(account)));
    }
    sentences.add(
        "Every row read is accepted, missing (no score), rejected, duplicate, superseded by a later"
            + " row, dated after the as-of date, or not wanted (something else than a session or score).");
    return new Page(
        "Data quality",
        "What was read of every file, and where each row went",
        sentences,
        Table.of("Files", FILES, rows));
  }

  private static List<Value> row(FileAccount account) {
    return List.of(
        Value.of(account.source()),
        Value.of(account.file()),
        Value.of(account.kind().code()),
        Value.of(account.shape().dateOrder()),
        Value.of(account.shape().first()),
        Value.of(account.shape().last()),
        Value.of(account.read()),
        Value.of(account.accepted()),
        Value.of(account.missing()),
        Value.of(account.rejected()),
        Value.of(account.duplicate()),
        Value.of(account.superseded()),
        Value.of(account.afterAsOf()),
        Value.of(account.notWanted()),
        Value.of(account.cellsSetAside()),
        Value.of(account.notData()),
        Value.of(account.verdict().code()));
  }

  private static Page reasons(Collection<SourceResult> sources) {
    List<List<Value>> rows = new ArrayList<>();
    sources.forEach(
        source -> source.rejectCounts().forEach(count -> rows.add(row(source.source(), count))));
    return new Page(
        "Left out",
        "How many rows and cells were left out, by reason",
        List.of(
            "A rejected row counts nowhere; of a row with a cell set aside the rest counts.",
            "Each one stands in data/rejects.csv of the report's folder, with its line, what is wrong"
                + " and what to do. Corrected rows are read when they are put into the source's"
                + " folder."),
        Table.of("LeftOut", REASONS, rows));
  }

  private static List<Value> row(String source, RejectCount count) {
    return List.of(
        Value.of(source),
        Value.of(count.file()),
        Value.of(count.kind().code()),
        Value.of(count.column()),
        Value.of(count.scope().code()),
        Value.of(count.code().code()),
        Value.of(count.count()));
  }
}
