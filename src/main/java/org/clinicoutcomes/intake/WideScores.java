package org.clinicoutcomes.intake;

import java.util.List;
import org.clinicoutcomes.instrument.Instrument;
import org.clinicoutcomes.session.SessionEntry;
import org.clinicoutcomes.session.SourceRecords;

/** The scores that stand in the columns of a sessions file. */
final class WideScores {

  private final List<WideColumn> columns;
  private final long[] hundredths;
  private final boolean[] rounded;

  WideScores(Header header, List<Instrument> instruments) {
    columns = WideColumn.of(header, instruments);
    hundredths = new long[columns.size()];
    rounded = new boolean[columns.size()];
  }

  /** Reads a row's scores, which stay until the next row's. */
  void read(Row row, ContentHash hash) {
    for (int i = 0; i < hundredths.length; i++) {
      Column column = columns.get(i).column();
      hundredths[i] = columns.get(i).scores().optional(row, column);
      rounded[i] = row.isRounded(column);
      hash.add((int) hundredths[i]).add(Boolean.hashCode(hundredths[i] == Quantity.NONE));
    }
  }

  /** Adds the scores read last to the session just added. */
  void addTo(SourceRecords records, SessionEntry session) {
    for (int i = 0; i < hundredths.length; i++) {
      if (hundredths[i] != Quantity.NONE) {
        WideColumn wide = columns.get(i);
        int added =
            records.addWideScore(session, wide.number(), wide.timing(), (int) hundredths[i]);
        records.setRounded(added, rounded[i]);
      }
    }
  }
}
