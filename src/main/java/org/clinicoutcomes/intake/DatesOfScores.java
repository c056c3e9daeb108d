package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.clinicoutcomes.export.ExportColumns;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.PastedLine;
import org.clinicoutcomes.export.Spellings;

/**
 * Why a file cannot be used whose columns of scores have dates that nothing says, or others than
 * they would be read with.
 */
final class DatesOfScores {

  private static final int SHOWN = 6;

  private final Header header;
  private final FileTally tally;

  DatesOfScores(Header header, FileTally tally) {
    this.header = header;
    this.tally = tally;
  }

  /** In words; empty where the file can be used. */
  String refusal() {
    return switch (header.schema().kind()) {
      case SCORES -> ofVisits();
      case SESSIONS -> ofSessions();
      default -> "";
    };
  }

  private String ofVisits() {
    String twice = twice();
    boolean isUndated = header.missing().contains("scored_on");
    VisitProposal proposal = new VisitProposal(header);
    Map<String, String> open =
        proposal.visits(isUndated ? header.names() : new HeaderFindings(header).unknown());
    open.keySet().removeIf(name -> header.schema().names().ignores(Spellings.key(name)));
    if (!twice.isEmpty() || open.isEmpty()) {
      return twice;
    }
    Set<String> visits = new LinkedHashSet<>(proposal.visits(header.names()).values());
    return "has scores of visits ("
        + listed(List.copyOf(open.keySet()))
        + ") and no date for each of them: say in mapping.yaml when the visits were, by a first date"
        + " and the days after it or by the header of a visit's own date, as in "
        + proposal.line(visits);
  }

  /** Headers of the same instrument and visit. */
  private String twice() {
    Set<String> seen = new HashSet<>();
    for (String name : header.names()) {
      String ours =
          header.schema().names().ignores(Spellings.key(name))
              ? null
              : header.schema().visits().score(name);
      if (ours != null && !seen.add(ours)) {
        return "has more than one column for "
            + ours
            + " ("
            + name
            + " is one): ignore the others, as in "
            + PastedLine.ignore(FileKind.SCORES, name);
      }
    }
    return "";
  }

  /** A session's scores are of its own date. */
  private String ofSessions() {
    for (String name : new HeaderFindings(header).unknown()) {
      for (String instrument : datedBy(name)) {
        List<String> scores = scoresOf(instrument);
        if (!scores.isEmpty()) {
          return own(name, scores);
        }
      }
    }
    return "";
  }

  private Set<String> datedBy(String name) {
    Set<String> dated = new TreeSet<>();
    for (String each : header.schema().book().wideNames().details(Spellings.key(name))) {
      if (each.endsWith(ExportColumns.DATE)) {
        dated.add(each.substring(0, each.length() - ExportColumns.DATE.length()));
      }
    }
    return dated;
  }

  private List<String> scoresOf(String instrument) {
    List<String> names = new ArrayList<>();
    for (String each : header.schema().book().questionnaires().columns(instrument)) {
      FileColumn column = header.column(each);
      if (!column.isAbsent()) {
        names.add(column.name());
      }
    }
    return names;
  }

  private String own(String date, List<String> scores) {
    String of = FileKind.SESSIONS.code();
    String file = PastedLine.text(tally.file());
    return "has the column "
        + date
        + ", a date of their own for the scores in "
        + listed(scores)
        + ", and scores in a sessions file are of the session's date. If they are, write into"
        + " mapping.yaml: "
        + PastedLine.ignore(FileKind.SESSIONS, date)
        + "; if they are of that date, read them as a scores file: `files: {"
        + of
        + ": "
        + file
        + ", scores: "
        + file
        + "}`";
  }

  private static String listed(List<String> names) {
    String first = String.join(", ", names.stream().limit(SHOWN).toList());
    return names.size() <= SHOWN ? first : first + " and " + (names.size() - SHOWN) + " more";
  }
}
