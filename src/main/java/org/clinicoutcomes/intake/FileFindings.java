package org.clinicoutcomes.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.clinicoutcomes.export.ExportColumns;
import org.clinicoutcomes.quality.FileShape;
import org.clinicoutcomes.text.TextDecoder;
import org.jspecify.annotations.Nullable;

/** What was found out of how a file is written, for the account. */
final class FileFindings {

  private FileFindings() {}

  static FileShape shape(
      Layout layout,
      @Nullable TextDecoder decoder,
      @Nullable Header header,
      long headerLine,
      @Nullable Dates dates,
      Set<String> leftOut) {
    boolean dated =
        header != null && dates != null && header.hasColumn(header.schema().kind().dates());
    DateFinding finding = dates == null || !dated ? DateFinding.NOT_NEEDED : dates.finding();
    return new FileShape(
        decoder == null ? StandardCharsets.UTF_8.name() : decoder.name(),
        layout.dialect().delimiterName(),
        dated ? finding.words() : "",
        dated ? finding.evidence() : "",
        headerLine,
        header == null ? List.of() : new HeaderFindings(header).columns(leftOut),
        header == null ? List.of() : unknown(new HeaderFindings(header), leftOut),
        header == null ? List.of() : missing(header),
        dated && hasVisits(header) ? day(dates == null ? 0 : dates.firstDay()) : null,
        dated && hasVisits(header) ? day(dates == null ? 0 : dates.lastDay()) : null);
  }

  private static List<String> unknown(HeaderFindings header, Set<String> leftOut) {
    return header.isData() ? List.of() : header.unused(leftOut);
  }

  private static boolean hasVisits(@Nullable Header header) {
    return header != null && header.schema().kind().holdsSource();
  }

  private static @Nullable LocalDate day(int epochDay) {
    boolean none = epochDay == Integer.MAX_VALUE || epochDay == Integer.MIN_VALUE;
    return none ? null : LocalDate.ofEpochDay(epochDay);
  }

  private static List<String> missing(Header header) {
    return ExportColumns.of(header.schema().kind(), List.of()).all().stream()
        .filter(column -> !header.hasColumn(column))
        .toList();
  }
}
