package org.clinicoutcomes.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.PatientIds;
import org.jspecify.annotations.Nullable;

/**
 * Under which key each patient of a source stands: the id in the form that the mapping says, and
 * where ids are those of a clinic, with the clinic before it, as in {@code Hill/17}.
 */
public final class PatientKeys {

  /** Stands for the clinic of an id that several clinics have. */
  private static final String SEVERAL = "";

  private final PatientIds said;
  private final Map<String, String> shown = new HashMap<>();
  private final Map<String, String> clinics = new HashMap<>();
  private final Map<String, Set<String>> disputed = new HashMap<>();

  /**
   * @param said what the source says of its patients' ids
   */
  public PatientKeys(PatientIds said) {
    this.said = said;
  }

  /** What the source says of its patients' ids. */
  public PatientIds said() {
    return said;
  }

  /** Whether ids are those of a clinic. */
  public boolean arePerClinic() {
    return said.perClinic();
  }

  /** Whether an id is its own key, and nobody's is disputed. */
  public boolean areTrivial() {
    return said.areAsWritten() && disputed.isEmpty();
  }

  /** What brings the ids of one more file to their form. */
  public FileIds file(FileKind kind) {
    return new FileIds(new IdForm(said.of(kind)));
  }

  /** Notes, before anything is read, that an id of the sessions files is one of a clinic. */
  public void notice(String id, String clinic) {
    String form = new IdForm(said.of(FileKind.SESSIONS)).of(id);
    clinics.merge(form, clinic, (one, other) -> one.equals(other) ? one : SEVERAL);
  }

  /** The ids that were noticed, each once. */
  public Collection<String> noticed() {
    return clinics.keySet();
  }

  /** The key of an id of the sessions files; the id itself where several clinics have it. */
  public String noticed(String id) {
    String where = clinics.getOrDefault(id, SEVERAL);
    return where.equals(SEVERAL) ? id : key(id, where);
  }

  /** The key of a session's patient, which is shown as that file writes it. */
  public String ofSession(FileIds file, String id, String clinic) {
    String key = key(file.of(id), clinic);
    if (!said.of(FileKind.SESSIONS).isEmpty()) {
      shown.putIfAbsent(key, key(id, clinic));
    }
    return key;
  }

  /**
   * The key of another row's patient.
   *
   * @param clinic null where the row does not say: then it is the only one that has the id
   * @return null where several clinics have it
   */
  public @Nullable String of(FileIds file, String id, @Nullable String clinic) {
    String form = file.of(id);
    if (!said.perClinic()) {
      return form;
    }
    String where = clinic == null ? clinics.get(form) : clinic;
    if (where == null) {
      return form;
    }
    return where.equals(SEVERAL) ? null : key(form, where);
  }

  /** The clinic of an id that one alone has; null where none or several have it. */
  public @Nullable String clinic(FileIds file, String id) {
    String where = clinics.get(file.of(id));
    return SEVERAL.equals(where) ? null : where;
  }

  private String key(String form, String clinic) {
    return said.perClinic() ? ofClinic(clinic, form) : form;
  }

  /** What stands for an id of a clinic. */
  public static String ofClinic(String clinic, String id) {
    return clinic + "/" + id;
  }

  /** How reports show the patient of a key. */
  public String shown(String key) {
    return shown.getOrDefault(key, key);
  }

  /**
   * Takes what a patients file says: rows of some keys are those of two people, and those of others
   * of one, whatever was thought before.
   */
  public void learn(Set<String> ofTwo, Set<String> ofOne) {
    ofOne.forEach(disputed::remove);
    ofTwo.forEach(key -> disputed.putIfAbsent(key, new TreeSet<>()));
  }

  /** Whether rows of a key are those of two people. */
  public boolean isDisputed(String key) {
    return disputed.containsKey(key);
  }

  /** Notes that a row of a disputed key is one of a clinic. */
  public void noteDisputed(String key, String clinic) {
    if (!clinic.isEmpty()) {
      disputed.getOrDefault(key, new TreeSet<>()).add(clinic);
    }
  }

  /** How many keys are those of two people. */
  public int disputed() {
    return disputed.size();
  }

  /** How many keys are those of two people, and have rows in several clinics. */
  public int disputedAcrossClinics() {
    return (int) disputed.values().stream().filter(clinics -> clinics.size() > 1).count();
  }
}
