package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Match;
import org.clinicoutcomes.report.Rows;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;

/** Leads from rows of patients to the newest session of each on Visits. */
final class VisitLinks {

  private static final String PATIENT = "Patient";

  private VisitLinks() {}

  /** The table with a link at the right of each row, which its patient's id follows, too. */
  static Table beside(Table table) {
    List<Column> columns = new ArrayList<>(table.columns());
    columns.add(Column.proof("Sessions on", Format.TEXT));
    return new Table(table.name(), columns, table.rowCount(), linked(table));
  }

  private static Rows linked(Table table) {
    int patient = table.columns().stream().map(Column::title).toList().indexOf(PATIENT);
    return consumer ->
        table
            .rows()
            .forEach(
                row -> {
                  List<Value> values = new ArrayList<>(row);
                  values.add(link(((Value.Text) row.get(patient)).text()));
                  consumer.accept(values);
                });
  }

  private static Value link(String patient) {
    return new Value.RowLink(
        VisitTable.TABLE, VisitTable.TABLE, List.of(Match.reads(PATIENT, patient)), PATIENT);
  }
}
