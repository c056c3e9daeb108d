/** A published report against one made again from the same inputs. */
@NullMarked
package org.clinicoutcomes.verify;

import org.jspecify.annotations.NullMarked;
