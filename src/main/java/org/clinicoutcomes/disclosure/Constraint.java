package org.clinicoutcomes.disclosure;

import org.jspecify.annotations.Nullable;

/** What a sum of counts must be, and what it is while other counts are tried out. */
final class Constraint {

  private final Form form;
  private final @Nullable PrintedCount printed;
  private final DisclosureRules rules;
  private long value;
  private long least;
  private long most = Long.MAX_VALUE;

  /** A count that is printed, as long as it is not hidden: it must be printed the same. */
  Constraint(PrintedCount printed, DisclosureRules rules) {
    this(printed.form(), printed, printed.count(), rules);
  }

  /** A form that is never negative. */
  Constraint(Form form, long value, DisclosureRules rules) {
    this(form, null, value, rules);
  }

  private Constraint(Form form, @Nullable PrintedCount printed, long value, DisclosureRules rules) {
    this.form = form;
    this.printed = printed;
    this.value = value;
    this.rules = rules;
  }

  Form form() {
    return form;
  }

  @Nullable PrintedCount printed() {
    return printed;
  }

  /** It must be this and nothing else. */
  void fix(long count) {
    least = count;
    most = count;
  }

  void add(long shift) {
    value += shift;
  }

  /** What must be added for it to hold; 0 where it holds. */
  long missing() {
    if (printed != null && printed.isShown()) {
      long print = DisclosureRules.rounded(printed.count());
      return missing(rules.lowest(print), rules.highest(print));
    }
    return missing(least, most);
  }

  private long missing(long from, long to) {
    return value < from ? from - value : Math.min(0, to - value);
  }
}
