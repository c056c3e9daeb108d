package org.clinicoutcomes.safety;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.clinicoutcomes.instrument.Ideation;
import org.clinicoutcomes.instrument.Instrument;

/**
 * An instrument that asks for thoughts of death or self-harm.
 *
 * @param ideation what its scores say of them
 */
public record IdeationScale(Instrument instrument, Ideation ideation) {

  /** Asked of more patients than any other. */
  private static final String PREFERRED = "phq9_item9";

  private static final Comparator<IdeationScale> ORDER =
      Comparator.comparing((IdeationScale scale) -> !scale.instrument().key().equals(PREFERRED))
          .thenComparing(scale -> scale.instrument().key());

  /** Those among some instruments, the preferred first. */
  public static List<IdeationScale> of(Collection<Instrument> instruments) {
    List<IdeationScale> scales = new ArrayList<>();
    for (Instrument instrument : instruments) {
      Ideation ideation = instrument.ideation();
      if (ideation != null) {
        scales.add(new IdeationScale(instrument, ideation));
      }
    }
    scales.sort(ORDER);
    return List.copyOf(scales);
  }

  boolean isPresent(int hundredths) {
    return ideation.isPresent(hundredths);
  }
}
