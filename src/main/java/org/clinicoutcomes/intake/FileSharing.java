package org.clinicoutcomes.intake;

/**
 * What the rows of a sessions file are besides sessions.
 *
 * @param isChosen whether the mapping has chosen them, so that none is another appointment
 * @param isShared whether the file is read for other kinds too
 * @param isScores whether it is read for scores
 */
record FileSharing(boolean isChosen, boolean isShared, boolean isScores) {}
