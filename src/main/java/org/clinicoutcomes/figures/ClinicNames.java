package org.clinicoutcomes.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The names that clinics have in a report: their own, or {@code source/clinic} where the own name
 * would stand for two.
 */
public final class ClinicNames {

  private record Clinic(String source, String name) {
    String qualified() {
      return source + "/" + name;
    }
  }

  private final Map<Clinic, String> shown = new HashMap<>();

  /** Names every clinic of every published source. */
  public ClinicNames(Collection<SourceResult> sources) {
    List<Clinic> clinics = new ArrayList<>();
    sources.forEach(
        s -> s.clinicsWithSessions().forEach(c -> clinics.add(new Clinic(s.source(), c))));
    clinics.forEach(clinic -> shown.put(clinic, clinic.name()));
    qualify(clinics, clinic -> clinic.name().equals(CellKey.ALL_CLINICS));
    // Again, since a clinic may be called in so many words what another became. It ends: no two
    // qualified names are the same, as a source's name, a folder's, has no slash.
    while (qualifyClashing(clinics)) {}
  }

  private boolean qualifyClashing(List<Clinic> clinics) {
    Set<String> clashing = clashing();
    qualify(clinics, clinic -> clashing.contains(shown.get(clinic)));
    return !clashing.isEmpty();
  }

  private void qualify(List<Clinic> clinics, Predicate<Clinic> which) {
    clinics.stream()
        .filter(which)
        .toList()
        .forEach(clinic -> shown.put(clinic, clinic.qualified()));
  }

  private Set<String> clashing() {
    Set<String> once = new HashSet<>();
    return shown.values().stream().filter(name -> !once.add(name)).collect(Collectors.toSet());
  }

  /** The name that a source's clinic has in the report. */
  public String of(String source, String clinic) {
    return shown.getOrDefault(new Clinic(source, clinic), clinic);
  }

  /** The names of all clinics in the report. */
  Collection<String> all() {
    return shown.values();
  }

  /** The names that all of a source's clinics have in the report. */
  public List<String> of(SourceResult source) {
    return source.clinics().stream().map(clinic -> of(source.source(), clinic)).toList();
  }

  /** Whether any clinic of a source has another name in the report than in the export. */
  public boolean renames(SourceResult source) {
    return source.clinicsWithSessions().stream().anyMatch(c -> !of(source.source(), c).equals(c));
  }
}
