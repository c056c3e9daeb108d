package org.clinicoutcomes.quality;

import org.clinicoutcomes.export.FileKind;

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

  /** The account of the same rows with another verdict. */
  public FileAccount with(Verdict other) {
    return new FileAccount(
        source,
        file,
        kind,
        shape,
        read,
        accepted,
        missing,
        rejected,
        duplicate,
        superseded,
        afterAsOf,
        notWanted,
        cellsSetAside,
        notData,
        other);
  }
}
