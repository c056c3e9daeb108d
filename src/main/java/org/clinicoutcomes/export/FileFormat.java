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
 */
public record FileFormat(
    @Nullable Charset encoding,
    @Nullable Character delimiter,
    @Nullable DateOrder dateOrder,
    @Nullable Character decimalMark) {

  /** Nothing is stated. */
  public static final FileFormat UNSTATED = new FileFormat(null, null, null, null);
}
