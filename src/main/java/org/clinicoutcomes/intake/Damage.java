package org.clinicoutcomes.intake;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipException;
import org.clinicoutcomes.inventory.FileNames;
import org.clinicoutcomes.inventory.InputFile;
import org.clinicoutcomes.inventory.InputProblem;
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

  /**
   * What is wrong with it; empty where it is not packed, or unpacks to its end.
   *
   * @throws InputProblem if it cannot be read
   */
  static String of(InputFile file) {
    if (!FileNames.isPacked(file.name())) {
      return "";
    }
    try (RawFile raw = new RawFile(file)) {
      raw.content(null).bytes().transferTo(OutputStream.nullOutputStream());
      return "";
    } catch (UnpackedInput.TooMuch bomb) {
      return TOO_MUCH;
    } catch (EOFException | ZipException damaged) {
      return of(damaged);
    } catch (IOException unreadable) {
      throw InputProblem.unreadable(file, unreadable);
    }
  }

  /** What unpacking it failed for. */
  static String of(IOException failure) {
    return failure instanceof PackedInput.StrangeRest ? STRANGE_REST : CUT_OFF;
  }
}
