/** An outsider who has every shareable workbook, and works out what is hidden in them. */
package org.clinicoutcomes.attacker;
