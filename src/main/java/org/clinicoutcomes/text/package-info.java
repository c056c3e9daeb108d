/** Bytes to records, whatever they mean: encodings, delimiters, quotes, lines. */
@NullMarked
package org.clinicoutcomes.text;

import org.jspecify.annotations.NullMarked;
