package org.clinicoutcomes.quality;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.export.AcceptedDoubt;
import org.clinicoutcomes.quality.Doubt.End;
import org.jspecify.annotations.Nullable;

/** The doubts of one source, in the order in which they were raised. */
public final class DoubtBook {

  private final DoubtRules rules;
  private final List<AcceptedDoubt> accepted;
  private final List<Doubt> doubts = new ArrayList<>();

  /**
   * @param accepted what somebody has seen and accepts
   */
  public DoubtBook(DoubtRules rules, List<AcceptedDoubt> accepted) {
    this.rules = rules;
    this.accepted = List.copyOf(accepted);
  }

  /** What a doubt is about, and how many rows and patients. */
  public record Subject(DoubtCode code, String place, long rows, long patients) {

    /** A subject of which no patient can be named. */
    public static Subject ofRows(DoubtCode code, String place, long rows) {
      return new Subject(code, place, rows, -1);
    }
  }

  public DoubtRules rules() {
    return rules;
  }

  /**
   * Raises a doubt that a rate may hang on, if it is large enough to be one: it holds the source
   * where the patients concerned could move a headline far enough.
   *
   * @param ofPatients how many patients a rate could be of
   */
  public void bearing(Subject about, long ofPatients, String sentence, String remedy) {
    if (rules.isDoubt(about.patients(), ofPatients)) {
      int points = DoubtRules.mostMoved(about.patients(), ofPatients);
      add(about, points, rules.holds(points) ? End.HELD : End.PUBLISHED, sentence, remedy);
    }
  }

  /** Raises a doubt that no headline hangs on: it is published and said. */
  public void aside(Subject about, String sentence, String remedy) {
    add(about, null, End.PUBLISHED, sentence, remedy);
  }

  /** Raises a doubt that nothing can be published with. */
  public void holding(Subject about, String sentence, String remedy) {
    add(about, null, End.HELD, sentence, remedy);
  }

  private void add(
      Subject about, @Nullable Integer points, End end, String sentence, String remedy) {
    boolean isAccepted = accepted.stream().anyMatch(each -> covers(each, about));
    doubts.add(
        new Doubt(
            about.code(),
            about.place(),
            about.rows(),
            about.patients(),
            points,
            isAccepted ? End.ACCEPTED : end,
            sentence,
            remedy));
  }

  private static boolean covers(AcceptedDoubt each, Subject about) {
    long size = about.patients() < 0 ? about.rows() : about.patients();
    return each.covers(about.code().code(), about.place(), size);
  }

  /** All of them. */
  public List<Doubt> all() {
    return List.copyOf(doubts);
  }
}
