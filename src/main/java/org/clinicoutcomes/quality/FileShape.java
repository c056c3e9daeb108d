package org.clinicoutcomes.quality;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one file was found to be written, and what it covers.
 *
 * @param encoding such as {@code UTF-8}
 * @param delimiter such as {@code ,} or {@code tab}
 * @param dateOrder such as {@code day-month-year}
 * @param dateEvidence why the dates are read in that order; empty for a file without dates
 * @param headerLine the physical line of the header, from 1; 0 where none was found
 * @param columns our names of the columns found, each with the file's header where that differs
 * @param unknown headers that mean nothing to us
 * @param missing our names of columns that the file does not have
 * @param first the first date of its readable rows, if they have any
 * @param last the last
 */
public record FileShape(
    String encoding,
    String delimiter,
    String dateOrder,
    String dateEvidence,
    long headerLine,
    List<String> columns,
    List<String> unknown,
    List<String> missing,
    @Nullable LocalDate first,
    @Nullable LocalDate last) {

  public FileShape {
    columns = List.copyOf(columns);
    unknown = List.copyOf(unknown);
    missing = List.copyOf(missing);
  }
}
