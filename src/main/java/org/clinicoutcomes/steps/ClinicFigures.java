package org.clinicoutcomes.steps;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.clinicoutcomes.figures.ClinicNames;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.figures.Family;
import org.clinicoutcomes.figures.Figures;
import org.clinicoutcomes.figures.SourceResult;
import org.clinicoutcomes.session.AtClinic;
import org.jspecify.annotations.Nullable;

/**
 * What was counted in each clinic, read from its source's folder when it is asked for. The last are
 * kept, as many as those who write workbooks at once ask for again and again.
 */
final class ClinicFigures implements BiFunction<Family<?, ?>, String, Figures> {

  private record Clinic(SourceFolder source, String name) {}

  private record Part(String family, String clinic) {}

  private final Map<String, Clinic> clinics = new HashMap<>();
  private final Map<Part, Figures> last;

  ClinicFigures(RunPlan plan, Iterable<SourceResult> sources, ClinicNames names) {
    for (SourceResult source : sources) {
      for (String clinic : source.clinicsWithSessions()) {
        clinics.put(
            names.of(source.source(), clinic), new Clinic(plan.folder(source.source()), clinic));
      }
    }
    int kept = plan.threads() * Families.ALL.size();
    last =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<Part, Figures> eldest) {
            return size() > kept;
          }
        };
  }

  @Override
  public Figures apply(Family<?, ?> family, String clinic) {
    Part part = new Part(family.name(), clinic);
    Figures known = kept(part);
    if (known != null) {
      return known;
    }
    Figures read = read(family, clinic);
    keep(part, read);
    return read;
  }

  private synchronized @Nullable Figures kept(Part part) {
    return last.get(part);
  }

  private synchronized void keep(Part part, Figures figures) {
    last.put(part, figures);
  }

  private <K extends AtClinic<K>, T> Figures read(Family<K, T> family, String shown) {
    Clinic clinic = clinics.get(shown);
    if (clinic == null) {
      return new Figures();
    }
    Figures own = clinic.source().readFigures(family, clinic.name());
    return clinic.name().equals(shown) ? own : own.part(family, clinic.name(), shown);
  }
}
