/** A slow, naive second implementation of the outcomes, and random exports to compare on. */
package org.clinicoutcomes.oracle;
