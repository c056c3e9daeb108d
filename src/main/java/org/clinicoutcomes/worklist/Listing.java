package org.clinicoutcomes.worklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clinicoutcomes.instrument.CodePoints;

/**
 * One patient's entries of one clinic's worklist, the most urgent first. Patients are ordered as
 * the list is read: by their most urgent band; then by the height of their answer, the highest
 * first, none last; then those whose answer rose; then the newest first; then by id.
 *
 * @param calls at least one, all of one patient and clinic
 */
public record Listing(List<Call> calls) implements Comparable<Listing> {

  private static final Comparator<Listing> ORDER =
      Comparator.comparing(Listing::band)
          .thenComparing(Comparator.comparingDouble(Listing::height).reversed())
          .thenComparing(listing -> !listing.rose())
          .thenComparing(Listing::newest, Comparator.reverseOrder())
          .thenComparing(Listing::patient, CodePoints.ORDER);

  public Listing {
    calls = calls.stream().sorted().toList();
  }

  public String patient() {
    return mostUrgent().patient();
  }

  /** Who sees the patient about the most urgent entry; empty where the export does not say. */
  public String clinician() {
    return mostUrgent().whom().clinician();
  }

  /** The band of the most urgent entry. */
  public Band band() {
    return mostUrgent().band();
  }

  public Call mostUrgent() {
    return calls.get(0);
  }

  /** Whether there is nothing but what is of long ago. */
  public boolean isOld() {
    return band() == Band.REVIEW_ONCE;
  }

  /** Of the answers that are reasons, the highest of those in the most urgent band. */
  public Optional<Answer> answer() {
    return calls.stream()
        .filter(call -> call.reason().answer() != null)
        .min(
            Comparator.comparing(Call::band)
                .thenComparing(call -> Objects.requireNonNull(call.reason().answer())))
        .map(call -> call.reason().answer());
  }

  /** The first of the last days on which an entry is of use; none where no entry has one. */
  public Optional<LocalDate> dueBy() {
    return calls.stream()
        .flatMap(call -> Optional.ofNullable(call.reason().due().by()).stream())
        .min(Comparator.naturalOrder());
  }

  private double height() {
    return answer().map(Answer::height).orElse(0.0);
  }

  private boolean rose() {
    return answer().map(Answer::isRise).orElse(false);
  }

  private LocalDate newest() {
    return answer().map(Answer::date).orElseGet(() -> mostUrgent().since());
  }

  @Override
  public int compareTo(Listing other) {
    return ORDER.compare(this, other);
  }
}
