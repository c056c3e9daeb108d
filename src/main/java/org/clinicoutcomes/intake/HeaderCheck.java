package org.clinicoutcomes.intake;

import java.util.List;
import java.util.stream.Collectors;

/** Says in words what a file's header lacks, and what of it is not used. */
final class HeaderCheck {

  private static final int LISTED = 40;

  private final Header header;
  private final FileTally tally;

  HeaderCheck(Header header, FileTally tally) {
    this.header = header;
    this.tally = tally;
  }

  void run() {
    if (header.isForeign()) {
      // not quoted: it may well be a patient's data
      tally.unfit("has none of the known columns in its first line: is its header missing?");
    } else if (!header.missing().isEmpty()) {
      tally.unfit(lacking());
    } else {
      header.repeated().forEach(name -> tally.warn("column " + name + twice() + ", is not used"));
      warnOfUnknown();
    }
  }

  private String lacking() {
    List<String> missing = header.missing();
    String twice = String.join(", ", missing.stream().filter(header.repeated()::contains).toList());
    String absent =
        String.join(", ", missing.stream().filter(n -> !header.repeated().contains(n)).toList());
    if (absent.isEmpty()) {
      return "has more than one column " + twice + ": which one counts?";
    }
    return "has no column " + absent + "; its columns are: " + listed(header.names()) + ".";
  }

  private static String twice() {
    return ", which is there more than once";
  }

  private void warnOfUnknown() {
    if (!header.unknown().isEmpty()) {
      tally.warn("columns not used: " + listed(header.unknown()));
    }
  }

  private static String listed(List<String> names) {
    String first =
        names.stream()
            .limit(LISTED)
            .map(name -> Texts.cut(name, Column.LONGEST_NAME))
            .collect(Collectors.joining(", "));
    return names.size() <= LISTED ? first : first + " and " + (names.size() - LISTED) + " more";
  }
}
