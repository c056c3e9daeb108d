/** Makes exports of invented patients, and says what must come out of them (Commons CSV). */
@NullMarked
package org.clinicoutcomes.synthetic;

import org.jspecify.annotations.NullMarked;
