package org.clinicoutcomes.disclosure;

import java.util.ArrayList;
import java.util.List;

/** A count that is printed, unless it is hidden. Once hidden it stays so. */
final class PrintedCount {

  private final Form form;
  private final long count;
  private final List<PrintedCount> resting = new ArrayList<>();
  private boolean published;
  private boolean hidden;

  PrintedCount(Form form, long count) {
    this.form = form;
    this.count = count;
  }

  Form form() {
    return form;
  }

  long count() {
    return count;
  }

  /** It stands in a workbook; a count of none is as good as hidden. */
  void publish() {
    published = true;
  }

  /** Another count says nothing without this one, and is hidden with it. */
  void carries(PrintedCount other) {
    resting.add(other);
  }

  /** It would stand in a workbook, and something else stands in its place. */
  boolean isHidden() {
    return published && hidden;
  }

  boolean isShown() {
    return published && !hidden;
  }

  /** A count of no parts is 0 by what is known of the clinic, and hiding it would hide nothing. */
  boolean canBeHidden() {
    return isShown() && form.size() > 0;
  }

  void hide() {
    if (form.size() > 0) {
      hidden = true;
      resting.stream().filter(other -> !other.hidden).forEach(PrintedCount::hide);
    }
  }
}
