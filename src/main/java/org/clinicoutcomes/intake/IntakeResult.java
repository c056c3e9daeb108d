package org.clinicoutcomes.intake;

import org.clinicoutcomes.quality.SourceAccount;
import org.clinicoutcomes.records.SourceRecords;

/**
 * What one source's files gave.
 *
 * @param records its readable rows, settled; not to be used if the account holds the source
 * @param account where every row went
 */
public record IntakeResult(SourceRecords records, SourceAccount account) {}
