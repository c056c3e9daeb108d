package org.clinicoutcomes.intake;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.PastedLine;

/** Says in words what a file's header lacks, and what of it is not used. */
final class HeaderCheck {

  private static final int LISTED = 40;
  private static final int LONGEST_LISTED = 100;

  private final Header header;
  private final HeaderFindings findings;
  private final FileTally tally;

  HeaderCheck(Header header, FileTally tally) {
    this.header = header;
    findings = new HeaderFindings(header);
    this.tally = tally;
  }

  void run() {
    String undated = findings.isData() ? "" : new DatesOfScores(header, tally).refusal();
    if (findings.isData()) {
      // not quoted: it may well be a patient's data
      tally.unfit("has none of the known columns in its first lines" + why());
    } else if (!undated.isEmpty()) {
      tally.unfit(undated);
    } else if (!header.missing().isEmpty()) {
      tally.unfit(lacking());
    } else {
      header.found().repeated().forEach((name, headers) -> tally.warn(repeated(name, headers)));
      header.found().ambiguous().forEach((name, columns) -> tally.warn(ambiguous(name, columns)));
      findings.unmapped().forEach(name -> tally.warn(unmapped(name)));
      warnOfUnknown();
      noteIgnored();
      warnOfMadeIds();
    }
  }

  private String why() {
    Charset stated = tally.format().encoding();
    return stated == null
        ? ": is its header missing?"
        : ", read as "
            + stated.name()
            + ", as mapping.yaml says under encoding: say the encoding that it has, or take the line"
            + " out.";
  }

  private String lacking() {
    List<String> missing = header.missing();
    List<String> twice = missing.stream().filter(header.found().repeated()::containsKey).toList();
    List<String> absent = missing.stream().filter(name -> !twice.contains(name)).toList();
    List<String> doubtful =
        header.found().ambiguous().entrySet().stream()
            .filter(each -> each.getValue().stream().anyMatch(absent::contains))
            .map(each -> ambiguous(each.getKey(), each.getValue()))
            .toList();
    if (absent.isEmpty()) {
      return String.join("; ", twice.stream().map(this::doubled).toList())
          + ": say which counts, under columns in mapping.yaml.";
    }
    String columns = "has no column " + String.join(", ", absent) + butIgnored();
    return doubtful.isEmpty()
        ? columns + "; its columns are: " + listed(header.names()) + "." + remedy(absent)
        : columns + "; its " + String.join("; its ", doubtful) + ".";
  }

  private String butIgnored() {
    return findings.ignored().isEmpty()
        ? ""
        : ", and mapping.yaml ignores its " + listed(findings.ignored());
  }

  private String remedy(List<String> absent) {
    String near = new NearHeaders(header).line(absent);
    if (!near.isEmpty()) {
      return " One of them is nearly such a header; if that is it, say in mapping.yaml: " + near;
    }
    if (!header.headings().questions().isEmpty()) {
      return " It is a survey tool's export; say in mapping.yaml where they stand, as in "
          + SurveyRows.mapping(header.names(), absent);
    }
    return absent.equals(List.of("instrument"))
        ? " If all its scores are of one instrument, say which in mapping.yaml, as in constants:"
            + " {scores: {instrument: phq9}}"
        : "";
  }

  private String doubled(String name) {
    List<String> headers = header.found().repeated().getOrDefault(name, List.of());
    return "has more than one column for " + name + " (" + listed(headers) + ")";
  }

  private static String repeated(String name, List<String> headers) {
    return "column "
        + name
        + ", which is there more than once ("
        + listed(headers)
        + "), is not used";
  }

  private String ambiguous(String name, Collection<String> columns) {
    return "column "
        + name
        + " could be "
        + String.join(" or ", columns)
        + " and is not used: say which under columns in mapping.yaml";
  }

  private static String unmapped(String name) {
    return "the header that mapping.yaml names for " + name + " is not there";
  }

  private void warnOfUnknown() {
    List<String> unused = new ArrayList<>(findings.unknown());
    unused.removeAll(new PersonColumns(header).names());
    if (!unused.isEmpty()) {
      tally.warn("columns not used: " + listed(unused));
    }
    new MisspeltHeaders(header).others().forEach((ours, near) -> tally.warn(nearly(ours, near)));
  }

  private String nearly(String ours, String near) {
    return "column "
        + near
        + " is nearly a header of "
        + ours
        + ": if that is it, say in mapping.yaml "
        + PastedLine.column(tally.kind(), ours, near);
  }

  private void noteIgnored() {
    if (!findings.ignored().isEmpty()) {
      tally.note("not used, as mapping.yaml says: " + listed(findings.ignored()));
    }
  }

  private void warnOfMadeIds() {
    boolean sessions = header.schema().kind() == FileKind.SESSIONS;
    if (sessions && !header.hasColumn(Schema.SESSION_ID)) {
      tally.note(
          "has no session id; a session is known by its patient, date and time"
              + (header.hasColumn("session_number") ? " and number" : ""));
    }
  }

  private static String listed(List<String> names) {
    String first =
        names.stream()
            .limit(LISTED)
            .map(name -> Texts.cut(name, LONGEST_LISTED))
            .collect(Collectors.joining(", "));
    return names.size() <= LISTED ? first : first + " and " + (names.size() - LISTED) + " more";
  }
}
