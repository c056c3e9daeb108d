package org.clinicoutcomes.pages;

import org.clinicoutcomes.report.Rows;
import org.clinicoutcomes.report.Table;

/**
 * What a clinic's workbook is told of its patients one by one.
 *
 * @param series their series, as {@link PatientTable} made the rows
 * @param people themselves by id, as rows of {@link PeopleRow}
 * @param scores theirs, by {@link ScoreTable}
 * @param visits their sessions, by {@link VisitTable}
 */
public record ClinicRecords(Table series, Rows people, Rows scores, Rows visits) {}
