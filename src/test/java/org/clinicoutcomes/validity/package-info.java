/**
 * Whether a workbook is one by the full schemas of its format, and by the rules that Excel keeps.
 */
package org.clinicoutcomes.validity;
