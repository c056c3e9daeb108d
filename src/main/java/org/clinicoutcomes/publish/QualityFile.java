package org.clinicoutcomes.publish;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.clinicoutcomes.quality.FileAccount;
import org.clinicoutcomes.quality.SourceAccount;

/** Writes {@code quality.csv}: where every row of every file went. */
public final class QualityFile {

  static final List<String> HEADER =
      List.of(
          "source",
          "file",
          "kind",
          "encoding",
          "delimiter",
          "read",
          "accepted",
          "missing",
          "rejected",
          "duplicate",
          "superseded",
          "after_as_of",
          "cells_set_aside",
          "not_data",
          "verdict");

  private QualityFile() {}

  /**
   * Writes a row per file.
   *
   * @param accounts by source name, their files by file name
   */
  public static void write(Path file, Collection<SourceAccount> accounts) {
    try (TidyCsv csv = new TidyCsv(file, HEADER)) {
      accounts.forEach(account -> account.files().forEach(f -> csv.row(row(f))));
    }
  }

  private static List<String> row(FileAccount account) {
    return List.of(
        account.source(),
        account.file(),
        account.kind().code(),
        account.shape().encoding(),
        account.shape().delimiter(),
        Long.toString(account.read()),
        Long.toString(account.accepted()),
        Long.toString(account.missing()),
        Long.toString(account.rejected()),
        Long.toString(account.duplicate()),
        Long.toString(account.superseded()),
        Long.toString(account.afterAsOf()),
        Long.toString(account.cellsSetAside()),
        Long.toString(account.notData()),
        account.verdict().code());
  }
}
