/** One export written in many ways, which must all be read as the same. */
package org.clinicoutcomes.spoiled;
