package org.clinicoutcomes.export;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * How the files of one kind are written, as far as a mapping states it; what it does not state is
 * found out from the files.
 *
 * @param encoding of a file without a byte-order mark
 * @param delimiter between fields; an ASCII character
 * @param dateOrder of dates that are not written year first with four digits
 * @param decimalMark what stands before decimals: a point or a comma
 * @param escape what stands before a quote within quotes: a backslash, or another quote
 * @param ranges which end of a score counts that is written as a range
 * @param notTaken what stands in place of a score that was not taken
 */
public record FileFormat(
    @Nullable Charset encoding,
    @Nullable Character delimiter,
    @Nullable DateOrder dateOrder,
    @Nullable Character decimalMark,
    @Nullable Character escape,
    @Nullable RangeEnd ranges,
    NotTaken notTaken) {

  /** Nothing is stated. */
  public static final FileFormat UNSTATED = new FileFormat(null, null, null, null);

  /** Nothing is stated of escapes, ranges and codes. */
  public FileFormat(
      @Nullable Charset encoding,
      @Nullable Character delimiter,
      @Nullable DateOrder dateOrder,
      @Nullable Character decimalMark) {
    this(encoding, delimiter, dateOrder, decimalMark, null, null, NotTaken.NOTHING);
  }
}
