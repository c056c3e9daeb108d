package org.clinicoutcomes.intake;

import org.clinicoutcomes.text.UnpackedInput;

/** What is wrong with a packed file, as the rest of a sentence that begins with its name. */
final class Damage {

  static final String CUT_OFF =
      "is damaged or was cut off: it cannot be unpacked to its end. Export it again.";

  static final String TOO_MUCH =
      "unpacks to more than "
          + UnpackedInput.MOST_PER_BYTE
          + " times its size, as no export does: check where it comes from.";

  private Damage() {}
}
