package org.clinicoutcomes.quality;

import java.util.List;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.report.Figure;
import org.clinicoutcomes.report.TidyTable;
import org.clinicoutcomes.report.Value;

/**
 * Where every row of one file went: {@code read = accepted + missing + rejected + duplicate +
 * superseded + afterAsOf + notWanted}.
 *
 * @param source the source's name
 * @param file the file's path within the source
 * @param shape how it is written
 * @param read records under the header that are data
 * @param missing rows whose score is blank or declined: no error, no information
 * @param rejected rows with a problem in a required column
 * @param duplicate rows that a later row of the same key repeats
 * @param superseded rows that a later row of the same key corrects
 * @param afterAsOf rows dated after the as-of date
 * @param notWanted rows that are something else than what the file is read for
 * @param cellsSetAside cells of accepted rows that could not be read
 * @param notData lines that are no data: blank lines, repeated headers
 * @param verdict what follows for the file
 */
public record FileAccount(
    String source,
    String file,
    FileKind kind,
    FileShape shape,
    long read,
    long accepted,
    long missing,
    long rejected,
    long duplicate,
    long superseded,
    long afterAsOf,
    long notWanted,
    long cellsSetAside,
    long notData,
    Verdict verdict) {

  /** Which file it is. */
  public static final List<Figure<FileAccount>> FILE =
      List.of(
          Figure.identifier("source", "Source", FileAccount::source),
          Figure.identifier("file", "File", FileAccount::file),
          Figure.code("kind", "Kind", account -> account.kind().code()));

  /** What its rows say, and where they went. */
  public static final List<Figure<FileAccount>> ROWS =
      List.of(
          Figure.text("date_order", "Date order", account -> account.shape().dateOrder()),
          Figure.day("first_date", "First date", account -> Value.of(account.shape().first())),
          Figure.day("last_date", "Last date", account -> Value.of(account.shape().last())),
          Figure.count("read", "Read", FileAccount::read),
          Figure.count("accepted", "Accepted", FileAccount::accepted),
          Figure.count("missing", "Missing", FileAccount::missing),
          Figure.count("rejected", "Rejected", FileAccount::rejected),
          Figure.count("duplicate", "Duplicate", FileAccount::duplicate),
          Figure.count("superseded", "Superseded", FileAccount::superseded),
          Figure.count("after_as_of", "After as-of", FileAccount::afterAsOf),
          Figure.count("not_wanted", "Not wanted", FileAccount::notWanted),
          Figure.count("cells_set_aside", "Cells set aside", FileAccount::cellsSetAside),
          Figure.count("not_data", "Not data", FileAccount::notData),
          Figure.code("verdict", "Verdict", account -> account.verdict().code()));

  /** By source and file. */
  public static final TidyTable<FileAccount, FileAccount> TABLE =
      TidyTable.rowForRow(
          "quality",
          Figure.joined(
              List.of(
                  FILE,
                  List.of(
                      Figure.text("encoding", "Encoding", account -> account.shape().encoding()),
                      Figure.text(
                          "delimiter", "Delimiter", account -> account.shape().delimiter())),
                  ROWS)),
          List.of());

  public FileAccount {
    if (read != accepted + missing + rejected + duplicate + superseded + afterAsOf + notWanted) {
      throw new IllegalStateException(
          "the account of " + source + "/" + file + " does not balance: stop, and report this");
    }
  }

  /** Rows that say something and are meant to: what the gate judges. */
  public long judged() {
    return read - missing - notWanted;
  }
}
