package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.figures.Families;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.report.Block;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;

/** A row per clinic and condition: the headline side by side, never ranked. */
final class ClinicsBlock {

  static final String TABLE = "Clinics";
  static final String CONDITION = "Condition";
  static final String MEASURE = "Measure";
  static final String ROW = "Row";
  static final String ONE_CLINIC = "one clinic";
  private static final String ALL_CLINICS = "all clinics";

  private static final List<Column> OWN =
      List.of(
          new Column(CONDITION, Format.TEXT),
          new Column("Clinic", Format.TEXT),
          new Column("Sources", Format.TEXT),
          new Column(MEASURE, Format.TEXT));

  private static final Column KEY = Column.proof(ROW, Format.TEXT);

  private final Findings findings;

  ClinicsBlock(Findings findings) {
    this.findings = findings;
  }

  /** The page over all published sources. */
  Block of(Headlines headlines) {
    List<List<Value>> rows = new ArrayList<>();
    headlines.forEach((condition, id) -> rows.addAll(rowsOf(condition, id)));
    return new Block(
        "Clinics",
        List.of(
            "Each clinic's headline beside that of all (ALL), in the order of names.",
            "Clinics differ in whom they treat and whom they see again: describes what was recorded;"
                + " not a comparison of quality."),
        Table.of(TABLE, columns(), rows));
  }

  private static List<Column> columns() {
    List<Column> columns = new ArrayList<>(LadderTable.columns(OWN, Proof.NONE));
    columns.add(KEY);
    return columns;
  }

  private List<List<Value>> rowsOf(String condition, String measure) {
    List<List<Value>> rows = new ArrayList<>();
    for (String clinic : clinics()) {
      CellKey key = CellKey.overall(clinic, condition, measure);
      findings
          .overall(clinic, condition, measure)
          .ifPresent(
              tally -> {
                List<Value> row =
                    new ArrayList<>(LadderTable.row(own(key), key, tally, Proof.NONE));
                row.add(Value.of(isOfAll(clinic) ? ALL_CLINICS : ONE_CLINIC));
                rows.add(row);
              });
    }
    return rows;
  }

  private static boolean isOfAll(String clinic) {
    return clinic.equals(CellKey.ALL_CLINICS);
  }

  private SortedSet<String> clinics() {
    SortedSet<String> clinics = new TreeSet<>(CodePoints.ORDER);
    findings
        .network()
        .figures()
        .of(Families.CELLS)
        .keySet()
        .forEach(key -> clinics.add(key.clinic()));
    return clinics;
  }

  private List<Value> own(CellKey key) {
    return List.of(
        Value.of(findings.catalog().condition(key.condition()).name()),
        Value.of(key.clinic()),
        Value.of(isOfAll(key.clinic()) ? sources(key.condition(), key.measure()) : ""),
        Value.of(findings.catalog().measure(key.measure()).phrase()));
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
