/** What lies in the input folder, found and hashed before anything is read from it. */
@NullMarked
package org.clinicoutcomes.inventory;

import org.jspecify.annotations.NullMarked;
