/** Exports as other systems write them, from their files to the rate that must come out. */
package org.clinicoutcomes.foreign;
