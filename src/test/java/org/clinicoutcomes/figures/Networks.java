package org.clinicoutcomes.figures;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.clinicoutcomes.session.AtClinic;

/** Networks whose clinics' counts are looked up among measured sources. */
public final class Networks {

  private record Clinic(MeasuredSource source, String name) {}

  private Networks() {}

  public static NetworkFigures of(Collection<MeasuredSource> sources, ClinicNames names) {
    Map<String, Clinic> clinics = new HashMap<>();
    for (MeasuredSource source : sources) {
      for (String clinic : source.figures().clinics()) {
        clinics.put(names.of(source.result().source(), clinic), new Clinic(source, clinic));
      }
    }
    return NetworkFigures.rollUp(
        sources.stream(), names, (family, shown) -> part(family, clinics.get(shown), shown));
  }

  private static Figures part(Family<?, ?> family, Clinic clinic, String shown) {
    return clinic == null
        ? new Figures()
        : clinic.source().figures().part(family, clinic.name(), shown);
  }

  /** All that can be looked up of a network. */
  static Figures whole(NetworkFigures network) {
    Figures whole = new Figures();
    Families.ALL.forEach(family -> add(family, network, whole));
    return whole;
  }

  private static <K extends AtClinic<K>, T> void add(
      Family<K, T> family, NetworkFigures network, Figures whole) {
    network.lines(family).forEach(line -> whole.of(family).put(line.key(), line.tally()));
  }
}
