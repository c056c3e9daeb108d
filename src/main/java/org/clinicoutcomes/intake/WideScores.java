package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.export.ExportColumns;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.session.SessionEntry;
import org.clinicoutcomes.session.SourceRecords;

/** The scores that stand in the columns of a sessions file. */
final class WideScores {

  private record Wide(Column column, int instrument, Timing timing, Quantity scores) {}

  private final List<Wide> columns = new ArrayList<>();
  private final long[] hundredths;

  WideScores(Header header, List<Instrument> instruments) {
    for (int number = 0; number < instruments.size(); number++) {
      add(header, instruments.get(number), number, "", Timing.NONE);
      add(header, instruments.get(number), number, ExportColumns.BEFORE, Timing.BEFORE);
      add(header, instruments.get(number), number, ExportColumns.AFTER, Timing.AFTER);
    }
    hundredths = new long[columns.size()];
  }

  private void add(Header header, Instrument instrument, int number, String suffix, Timing timing) {
    String name = instrument.key() + suffix;
    if (header.hasColumn(name)) {
      columns.add(new Wide(header.column(name), number, timing, Quantity.scoreOf(instrument)));
    }
  }

  /** Reads a row's scores, which stay until the next row's. */
  void read(Row row, ContentHash hash) {
    for (int i = 0; i < hundredths.length; i++) {
      hundredths[i] = columns.get(i).scores().optional(row, columns.get(i).column());
      hash.add((int) hundredths[i]).add(Boolean.hashCode(hundredths[i] == Quantity.NONE));
    }
  }

  /** Adds the scores read last to the session just added. */
  void addTo(SourceRecords records, SessionEntry session) {
    for (int i = 0; i < hundredths.length; i++) {
      if (hundredths[i] != Quantity.NONE) {
        Wide wide = columns.get(i);
        records.addWideScore(session, wide.instrument(), wide.timing(), (int) hundredths[i]);
      }
    }
  }
}
