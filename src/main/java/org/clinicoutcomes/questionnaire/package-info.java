/** Questionnaires with their items, and how a total follows from the answers. */
@NullMarked
package org.clinicoutcomes.questionnaire;

import org.jspecify.annotations.NullMarked;
