package org.clinicoutcomes.intake;

import java.io.IOException;
import org.clinicoutcomes.text.PackedInput;
import org.clinicoutcomes.text.UnpackedInput;

/** What is wrong with a packed file, as the rest of a sentence that begins with its name. */
final class Damage {

  private static final String CUT_OFF =
      "is damaged or was cut off: it cannot be unpacked to its end. Export it again.";

  static final String TOO_MUCH =
      "unpacks to more than "
          + UnpackedInput.MOST_PER_BYTE
          + " times its size, as no export does: check where it comes from.";

  private static final String STRANGE_REST =
      "holds something else behind what is packed in it, and that would be lost: pack it anew, or"
          + " export it again.";

  private Damage() {}

  /** What unpacking it failed for. */
  static String of(IOException failure) {
    return failure instanceof PackedInput.StrangeRest ? STRANGE_REST : CUT_OFF;
  }
}
