package org.clinicoutcomes.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.PatientIds;
import org.clinicoutcomes.quality.DoubtBook;
import org.clinicoutcomes.quality.DoubtBook.Subject;
import org.clinicoutcomes.quality.DoubtCode;

/**
 * The other files of a source held against its sessions files: patients who have no session only
 * because their ids are written in another way.
 */
public final class FilesTogether {

  private final NearIds sessions;
  private final PatientIds said;
  private final DoubtBook doubts;
  private final List<IdPair> pairs = new ArrayList<>();

  /**
   * @param sessions ids of the patients of the sessions files, in their form
   * @param said what the mapping says of ids already
   */
  public FilesTogether(Collection<String> sessions, PatientIds said, DoubtBook doubts) {
    this.sessions = new NearIds(sessions, doubts.rules().doubtLeast());
    this.said = said;
    this.doubts = doubts;
  }

  /**
   * Holds the source if so many of a file's ids pair with others of the sessions.
   *
   * @param unmatched the file's ids that no session has
   * @param inFile whether an id of the sessions is in the file
   */
  public void hold(
      String file, FileKind kind, Collection<String> unmatched, Predicate<String> inFile) {
    Optional<Pairing> found = sessions.find(unmatched, inFile);
    found.ifPresent(
        pairing -> {
          doubts.holding(
              new Subject(DoubtCode.IDS_WRITTEN_DIFFERENTLY, file, 0, pairing.pairs()),
              sentence(file, unmatched.size(), pairing),
              "If they are the same patients, say in mapping.yaml: "
                  + pairing.settling(said, kind).line());
          sessions
              .pairs(pairing, unmatched, inFile)
              .forEach((id, ofSessions) -> pairs.add(new IdPair(file, id, ofSessions)));
        });
  }

  /** The ids that pair, of all files held so far. */
  public List<IdPair> pairs() {
    return List.copyOf(pairs);
  }

  private static String sentence(String file, int unmatched, Pairing pairing) {
    return file
        + ": "
        + unmatched
        + " patients have no session, and "
        + pairing.pairs()
        + " of them pair with as many patients of the sessions files who are not in this file:"
        + " their ids differ by nothing but "
        + pairing.difference()
        + ". A report lists them in _id_pairs.csv under internal/rejects.";
  }
}
