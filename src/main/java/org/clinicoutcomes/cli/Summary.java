package org.clinicoutcomes.cli;

import org.clinicoutcomes.job.RunResult;
import org.clinicoutcomes.synthetic.SyntheticRequest;
import org.clinicoutcomes.synthetic.Written;

/** The one line in which a command says what happened. */
final class Summary {

  private Summary() {}

  static String of(RunResult result) {
    return switch (result.ending()) {
      case ALREADY_RUNNING ->
          "Already running: another run has the output folder of "
              + result.report()
              + "; nothing was done.";
      case UP_TO_DATE ->
          "Up to date: " + result.report() + " " + contents(result) + deleted(result);
      case PUBLISHED -> "Published " + result.report() + " " + contents(result) + deleted(result);
    };
  }

  static String ofCheck(int sources, long held, int doubts) {
    return "Checked "
        + count(sources, "source")
        + ": "
        + (held == 0 ? "all would be published" : held + " would be held")
        + doubts(doubts)
        + ".";
  }

  static String ofGenerate(SyntheticRequest request, Written written) {
    return "Generated "
        + request.output()
        + " ("
        + count(request.patients().size(), "clinic")
        + ", "
        + count(request.patients().stream().mapToLong(Integer::longValue).sum(), "patient")
        + ", "
        + count(written.rows(), "good row")
        + ", "
        + count(written.spoiled(), "spoiled row")
        + "); _truth.csv says what must come out.";
  }

  private static String contents(RunResult result) {
    return "("
        + count(result.count("clinics"), "clinic")
        + ", "
        + count(result.count("treated"), "patient course")
        + " to judge, "
        + count(result.count("rows_rejected"), "row")
        + " rejected, "
        + result.count("sources_held")
        + " of "
        + count(result.count("sources"), "source")
        + " held"
        + doubts(result.doubts().size())
        + ").";
  }

  private static String doubts(int open) {
    return open == 0 ? "" : ", " + count(open, "doubt");
  }

  private static String deleted(RunResult result) {
    return switch (result.deleted()) {
      case 0 -> "";
      case 1 -> " An older report was deleted.";
      default -> " " + result.deleted() + " older reports were deleted.";
    };
  }

  /** A number of things, such as {@code 3 rows}. */
  static String count(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
