/**
 * What each step of a run does with its plan: read and measure a source, roll up, write workbooks,
 * publish. No framework: {@code job} puts the steps in order.
 */
@NullMarked
package org.clinicoutcomes.steps;

import org.jspecify.annotations.NullMarked;
