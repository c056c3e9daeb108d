package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.quality.GateRules;

/**
 * Decides what may be published: a source whose sessions or scores cannot be trusted is held, a
 * patients or adverse events file that cannot is left out.
 */
final class Gate {

  private static final int NAMED = 12;

  private final GateRules rules;

  Gate(GateRules rules) {
    this.rules = rules;
  }

  GateRules rules() {
    return rules;
  }

  /**
   * Why a source with these files is held; empty if it is not.
   *
   * @param unplaced names of tables beside them, of which nothing says what they hold
   */
  List<String> hold(List<FileTally> files, List<String> unplaced) {
    List<String> because = new ArrayList<>();
    if (files.stream().noneMatch(file -> file.kind() == FileKind.SESSIONS)) {
      because.add(
          "There is no sessions file, whose name would begin with sessions." + toPlace(unplaced));
    }
    files.stream()
        .filter(file -> file.kind().holdsSource())
        .map(FileTally::unfitBecause)
        .filter(Objects::nonNull)
        .forEach(because::add);
    hold(because, files, FileKind.SESSIONS);
    hold(because, files, FileKind.SCORES);
    return because;
  }

  private static String toPlace(List<String> unplaced) {
    if (unplaced.isEmpty()) {
      return "";
    }
    boolean isOne = unplaced.size() == 1;
    String more = unplaced.size() > NAMED ? " and " + (unplaced.size() - NAMED) + " more" : "";
    return (isOne ? " There is " : " There are ")
        + String.join(", ", unplaced.stream().limit(NAMED).toList())
        + more
        + ", and no name says what "
        + (isOne ? "it holds" : "they hold")
        + ": say so under files in mapping.yaml (check --suggest writes a mapping to paste); if "
        + (isOne
            ? "it is no export, put a _ before its name."
            : "one is no export, put a _ before its name.");
  }

  private void hold(List<String> because, List<FileTally> files, FileKind kind) {
    List<FileTally> judged = files.stream().filter(file -> file.kind() == kind).toList();
    String reason = tooManyRejected(judged);
    if (!reason.isEmpty()) {
      because.add("The " + kind.code() + " files cannot be trusted: " + reason + ".");
      judged.stream().filter(file -> file.of(RowFate.REJECTED) > 0).forEach(FileTally::blame);
    }
  }

  /** Whether so many of a source's session rows are lost to other patients that it is held. */
  boolean holds(long takenByOthers, List<FileTally> files) {
    long judged =
        files.stream()
            .filter(file -> file.kind() == FileKind.SESSIONS)
            .mapToLong(FileTally::judged)
            .sum();
    return rules.holds(takenByOthers, judged);
  }

  /** Gives up a file, of a kind its source can do without, that rejected too many rows. */
  void judge(FileTally file) {
    String reason = tooManyRejected(List.of(file));
    if (!reason.isEmpty()) {
      file.unfit("cannot be trusted: " + reason + ".");
    }
  }

  private String tooManyRejected(List<FileTally> files) {
    long rejected = files.stream().mapToLong(file -> file.of(RowFate.REJECTED)).sum();
    long judged = files.stream().mapToLong(FileTally::judged).sum();
    if (rejected > 0 && rejected == judged) {
      return "not one row could be read, " + rejected + " rejected";
    }
    return rules.holds(rejected, judged)
        ? rejected + " of " + judged + " rows are rejected, " + limit()
        : "";
  }

  private String limit() {
    return "more than " + rules.rejectedPercent() + " % and at least " + rules.rejectedRows();
  }
}
