package org.clinicoutcomes.tidy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.clinicoutcomes.quality.FileAccount;
import org.clinicoutcomes.quality.SourceAccount;
import org.jspecify.annotations.Nullable;

/** Writes {@code quality.csv}: where every row of every file went. */
public final class QualityFile {

  static final List<String> HEADER =
      List.of(
          "source",
          "file",
          "kind",
          "encoding",
          "delimiter",
          "date_order",
          "first_date",
          "last_date",
          "read",
          "accepted",
          "missing",
          "rejected",
          "duplicate",
          "superseded",
          "after_as_of",
          "not_wanted",
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
        account.shape().dateOrder(),
        day(account.shape().first()),
        day(account.shape().last()),
        Long.toString(account.read()),
        Long.toString(account.accepted()),
        Long.toString(account.missing()),
        Long.toString(account.rejected()),
        Long.toString(account.duplicate()),
        Long.toString(account.superseded()),
        Long.toString(account.afterAsOf()),
        Long.toString(account.notWanted()),
        Long.toString(account.cellsSetAside()),
        Long.toString(account.notData()),
        account.verdict().code());
  }

  private static String day(@Nullable LocalDate date) {
    return date == null ? "" : date.toString();
  }
}
