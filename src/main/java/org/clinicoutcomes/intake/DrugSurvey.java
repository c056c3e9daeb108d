package org.clinicoutcomes.intake;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import org.apache.commons.csv.CSVRecord;
import org.clinicoutcomes.export.FileFormat;
import org.clinicoutcomes.inventory.InputFile;
import org.clinicoutcomes.inventory.InputProblem;
import org.clinicoutcomes.meaning.OrderNames;
import org.clinicoutcomes.meaning.RowKind;
import org.clinicoutcomes.meaning.RowKinds;
import org.clinicoutcomes.quality.RejectCode;
import org.clinicoutcomes.text.RecordSink;
import org.clinicoutcomes.text.UnpackedInput;

/**
 * Finds out of sessions files whether a header that could be that of the drug or of something else,
 * such as "Treatment", is that of the drug: where all but one in twenty of its first cells are
 * drugs, or other treatments beside some drugs; and whether a file without a column for the route
 * names routes with its drugs. Only files in which one of these is to be known are looked at, and
 * only their first thousand rows.
 */
final class DrugSurvey {

  private static final int FIRST_ROWS = 1_000;
  private static final int ONE_IN = 20;
  private static final String DRUG = "drug";

  private final FileFormat stated;
  private final Codes<String> drugs;
  private final RowKinds kinds;
  private final OrderNames orders;

  /**
   * @param stated what the mapping says of sessions files
   */
  DrugSurvey(FileFormat stated, Codebook book) {
    this.stated = stated;
    drugs = book.drugCodes();
    kinds = book.rowKinds();
    orders = book.orderNames();
  }

  /**
   * The schema of a file once its words have been looked at.
   *
   * @param schema what is known without them
   */
  Schema of(InputFile file, Layout layout, Schema schema) {
    Header header = layout.header(schema);
    boolean routeIsKnown = header.hasColumn("route");
    List<FileColumn> asked = asked(header, routeIsKnown);
    if (asked.isEmpty()) {
      return schema;
    }
    boolean hasDrug = header.hasColumn(DRUG);
    Map<String, String> decided = new HashMap<>();
    boolean routeIsSaid = false;
    for (Look look : look(file, layout, asked)) {
      boolean isDrug = look.column.equals(header.column(DRUG));
      String meant = isDrug ? DRUG : look.meaning();
      if (!isDrug && !meant.isEmpty() && !(hasDrug && meant.equals(DRUG))) {
        decided.put(look.column.name(), meant);
      }
      routeIsSaid |= meant.equals(DRUG) && look.routes > 0;
    }
    Schema known = decided.isEmpty() ? schema : schema.deciding(decided);
    return routeIsKnown || !routeIsSaid ? known : known.without("route");
  }

  /** The columns whose words settle something. */
  private static List<FileColumn> asked(Header header, boolean routeIsKnown) {
    List<FileColumn> asked = new ArrayList<>();
    header.found().ambiguous().entrySet().stream()
        .filter(each -> each.getValue().contains(DRUG))
        .map(each -> header.named(each.getKey()))
        .forEach(asked::add);
    if (!routeIsKnown && !header.column(DRUG).isAbsent()) {
      asked.add(header.column(DRUG));
    }
    return asked;
  }

  private List<Look> look(InputFile file, Layout layout, List<FileColumn> columns) {
    Looks looks = new Looks(columns, layout.headerLine());
    try (RawFile raw = new RawFile(file)) {
      new RecordReading(raw.content(stated.encoding()), layout)
          .deliver(looks, () -> looks.rows >= FIRST_ROWS);
    } catch (EOFException | ZipException | UnpackedInput.TooMuch damaged) {
      // the reading itself will say so
    } catch (IOException unreadable) {
      throw InputProblem.unreadable(file, unreadable);
    }
    return looks.all;
  }

  /** What the first words of a column are. */
  private final class Look {

    private final FileColumn column;
    private long filled;
    private long ours;
    private long others;
    private long numbers;
    private long routes;

    Look(FileColumn column) {
      this.column = column;
    }

    void add(String text) {
      filled++;
      if (drugs.find(text) != null) {
        ours++;
        routes += orders.route(text) == null ? 0 : 1;
      } else if (kinds.of(text) == RowKind.OTHER) {
        others++;
      } else if (Numbers.hundredths(text) != Numbers.NONE) {
        numbers++;
      }
    }

    /** Our name for the column; empty where its words do not tell. */
    String meaning() {
      if (ours > 0 && isNearlyAll(ours + others)) {
        return DRUG;
      }
      return numbers > 0 && isNearlyAll(numbers) ? "session_number" : "";
    }

    private boolean isNearlyAll(long some) {
      return (filled - some) * ONE_IN <= filled;
    }
  }

  /** A look at several columns of one file. */
  private final class Looks implements RecordSink {

    private final List<Look> all = new ArrayList<>();
    private final long headerLine;
    private long rows;

    Looks(List<FileColumn> columns, long headerLine) {
      columns.forEach(column -> all.add(new Look(column)));
      this.headerLine = headerLine;
    }

    @Override
    public void record(long line, CSVRecord record) {
      if (line > headerLine) {
        rows++;
        all.forEach(look -> add(look, record));
      }
    }

    private void add(Look look, CSVRecord record) {
      int at = look.column.position();
      String text = at < record.size() ? Texts.trim(record.get(at)) : "";
      if (!text.isEmpty()) {
        look.add(text);
      }
    }

    @Override
    public void flawed(long line, RejectCode flaw, String text) {
      // says nothing of drugs
    }
  }
}
