package org.clinicoutcomes.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.figures.Stratum;
import org.clinicoutcomes.measure.Period;
import org.clinicoutcomes.measure.Tally;
import org.clinicoutcomes.session.CodePoints;

/** A row per clinic and condition: the headline side by side, never ranked. */
final class ClinicsPage {

  private static final List<Column> OWN =
      List.of(
          new Column("Condition", Format.TEXT),
          new Column("Measure", Format.IDENTIFIER),
          new Column("Clinic", Format.TEXT),
          new Column("Sources", Format.TEXT));

  private final Findings findings;

  ClinicsPage(Findings findings) {
    this.findings = findings;
  }

  /** The page over all published sources. */
  Page of(SortedMap<String, List<String>> headlines) {
    List<List<Value>> rows = new ArrayList<>();
    headlines.forEach((condition, ids) -> ids.forEach(id -> rows.addAll(rowsOf(condition, id))));
    return new Page(
        "Clinics",
        List.of(
            "Each clinic's headline beside that of all (ALL), in the order of names.",
            "Clinics differ in whom they treat and whom they see again: describes what was recorded;"
                + " not a comparison of quality."),
        Table.of("Clinics", LadderTable.columns(OWN), rows));
  }

  private List<List<Value>> rowsOf(String condition, String measure) {
    List<List<Value>> rows = new ArrayList<>();
    for (String clinic : clinics()) {
      Tally tally =
          findings
              .network()
              .figures()
              .cells()
              .get(
                  new CellKey(
                      clinic,
                      Period.ALL.name(),
                      condition,
                      Stratum.ALL.name(),
                      Stratum.ALL.value(),
                      measure));
      if (tally != null) {
        rows.add(LadderTable.row(own(condition, measure, clinic), tally));
      }
    }
    return rows;
  }

  private SortedSet<String> clinics() {
    SortedSet<String> clinics = new TreeSet<>(CodePoints.ORDER);
    findings.network().figures().cells().keySet().forEach(key -> clinics.add(key.clinic()));
    return clinics;
  }

  private List<Value> own(String condition, String measure, String clinic) {
    return List.of(
        Value.of(findings.catalog().condition(condition).name()),
        Value.of(measure),
        Value.of(clinic),
        Value.of(clinic.equals(CellKey.ALL_CLINICS) ? sources(condition, measure) : ""));
  }

  /** From how many of the sources the figure over all clinics comes. */
  private String sources(String condition, String measure) {
    Map<Group, SortedSet<String>> inForce = findings.network().sourcesInForce();
    int with =
        inForce
            .getOrDefault(new Group(CellKey.ALL_CLINICS, condition, measure), new TreeSet<>())
            .size();
    return with + " of " + findings.sources().size();
  }
}
