package org.clinicoutcomes.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

/**
 * Invents clinics, patients and their exports, and writes down beside them what must come out.
 *
 * <p>Where each patient lands is drawn first; sessions and scores are then written so that they
 * realise it, by the generator's own reading of the documents.
 */
public final class SyntheticExports {

  static final String SETTINGS = "settings.yaml";

  /** How the settings of an invented input begin, by which a folder is known as one. */
  static final String MARK = "# Invented patients, written by the command generate.\n";

  private SyntheticExports() {}

  /**
   * Writes the exports into a folder that is new, empty, or was written by this before.
   *
   * @throws OccupiedFolder where the folder holds anything else
   * @throws UncheckedIOException where the machine refuses to write
   */
  public static Written write(SyntheticRequest request) {
    OutputFolder folder = new OutputFolder(request.output());
    try {
      folder.makeFree();
      Files.writeString(
          request.output().resolve(SETTINGS),
          MARK + "as_of: " + request.asOf() + "\n",
          StandardCharsets.UTF_8);
      return writeClinics(request);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Written writeClinics(SyntheticRequest request) throws IOException {
    Truth truth = new Truth();
    Written written = Written.NOTHING;
    List<Clinic> clinics = Clinics.first(request.patients().size());
    for (int number = 0; number < clinics.size(); number++) {
      written = written.plus(new ClinicExport(request, clinics.get(number), number).write(truth));
    }
    truth.write(request.output());
    return written;
  }
}
