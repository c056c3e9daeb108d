package org.clinicoutcomes.quality;

/** How often one problem was found in one column of one file. */
public record RejectCount(
    String file, String column, Reject.Scope scope, RejectCode code, long count) {}
