package org.clinicoutcomes.figures;

import java.util.Comparator;
import org.clinicoutcomes.durability.Handling;
import org.clinicoutcomes.session.AtClinic;

/** What a row of {@code durability.csv} is about; ordered by its parts, left to right. */
public record DurabilityKey(Group group, Handling handling) implements AtClinic<DurabilityKey> {

  /** Before all others of no clinic. */
  static final DurabilityKey LEAST = new DurabilityKey(GroupKey.LEAST, Handling.AS_TREATED);

  private static final Comparator<DurabilityKey> ORDER =
      Comparator.comparing(DurabilityKey::group).thenComparing(key -> key.handling().code());

  @Override
  public String clinic() {
    return group.clinic();
  }

  @Override
  public DurabilityKey in(String otherClinic) {
    return new DurabilityKey(group.in(otherClinic), handling);
  }

  @Override
  public int compareTo(DurabilityKey other) {
    return ORDER.compare(this, other);
  }
}
