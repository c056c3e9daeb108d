package org.clinicoutcomes.figures;

import java.util.Comparator;
import org.clinicoutcomes.durability.Handling;

/** What a row of {@code durability.csv} is about; ordered by its parts, left to right. */
public record DurabilityKey(Group group, Handling handling) implements Comparable<DurabilityKey> {

  private static final Comparator<DurabilityKey> ORDER =
      Comparator.comparing(DurabilityKey::group).thenComparing(key -> key.handling().code());

  /** The same of another clinic. */
  public DurabilityKey in(String otherClinic) {
    return new DurabilityKey(group.in(otherClinic), handling);
  }

  @Override
  public int compareTo(DurabilityKey other) {
    return ORDER.compare(this, other);
  }
}
