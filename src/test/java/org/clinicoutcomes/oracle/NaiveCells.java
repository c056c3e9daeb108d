package org.clinicoutcomes.oracle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.clinicoutcomes.oracle.NaiveRecords.Session;

/** The cells of one source by clinic, drug and route, with all three over all of them too. */
final class NaiveCells {
  /** One cell: clinic is null, drug and route are `all`, where it is over all. */
  record Cell(String clinic, String drug, String route) {
    boolean holds(String ofClinic, String ofDrug, String ofRoute) {
      return (clinic == null || clinic.equals(ofClinic))
          && (drug.equals("all") || drug.equals(ofDrug))
          && (route.equals("all") || route.equals(ofRoute));
    }

    Predicate<Session> sessions() {
      return session -> holds(session.clinic(), session.drug(), session.route());
    }

    /** The name of the cell's clinic in a report. */
    String shown(NaiveSite site) {
      return clinic == null ? NaiveSite.ALL : site.shown(clinic);
    }
  }

  private NaiveCells() {}

  static List<Cell> of(NaiveSite site) {
    Set<String> clinics = new LinkedHashSet<>();
    clinics.add(null);
    site.source().sessions().forEach(session -> clinics.add(session.clinic()));
    List<Cell> cells = new ArrayList<>();
    for (String clinic : clinics) {
      for (String drug : List.of("all", "ketamine", "esketamine", "mixed")) {
        for (String route :
            List.of("all", "iv", "im", "sc", "intranasal", "sublingual", "oral", "mixed")) {
          Cell cell = new Cell(clinic, drug, route);
          boolean mixed = drug.equals("mixed") || route.equals("mixed");
          if (mixed || site.source().sessions().stream().anyMatch(cell.sessions())) {
            cells.add(cell);
          }
        }
      }
    }
    return cells;
  }
}
