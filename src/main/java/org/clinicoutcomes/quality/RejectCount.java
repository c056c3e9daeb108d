package org.clinicoutcomes.quality;

import org.clinicoutcomes.export.FileKind;

/** How often one problem was found in one column of one file, read for one kind. */
public record RejectCount(
    String file, FileKind kind, String column, Reject.Scope scope, RejectCode code, long count) {

  /** Whether it is of the file and kind of an account. */
  public boolean isOf(FileAccount account) {
    return file.equals(account.file()) && kind == account.kind();
  }
}
