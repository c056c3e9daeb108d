package org.clinicoutcomes.worklist;

import java.time.LocalDate;
import java.util.Comparator;

/** One patient who needs a call for one reason; one patient's are ordered by their reasons. */
public record Call(Whom whom, Reason reason) implements Comparable<Call> {

  private static final Comparator<Call> ORDER =
      Comparator.comparing(Call::reason).thenComparing(Call::condition);

  public String patient() {
    return whom.patient();
  }

  public String condition() {
    return whom.condition();
  }

  public String clinic() {
    return whom.clinic();
  }

  public Item item() {
    return reason.item();
  }

  public Band band() {
    return reason.due().band();
  }

  public LocalDate since() {
    return reason.since();
  }

  public String why() {
    return reason.why();
  }

  /** What staff should do about it, in a sentence. */
  public String whatToDo() {
    return item().whatToDo(band());
  }

  @Override
  public int compareTo(Call other) {
    return ORDER.compare(this, other);
  }
}
