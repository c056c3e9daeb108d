package org.clinicoutcomes.report;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.figures.ClinicNames;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.figures.NetworkFigures;
import org.clinicoutcomes.figures.SourceResult;
import org.clinicoutcomes.figures.WithinSeriesTally;
import org.clinicoutcomes.measure.MeasureCatalog;
import org.clinicoutcomes.measure.Period;
import org.clinicoutcomes.measure.Tally;

/**
 * All that the reports of one run are made from.
 *
 * @param sources every source, held ones included, by name
 * @param methods settings in force, for the methods page
 */
public record Findings(
    LocalDate asOf,
    MeasureCatalog catalog,
    List<MethodEntry> methods,
    List<SourceResult> sources,
    ClinicNames names,
    NetworkFigures network) {

  public Findings {
    sources = List.copyOf(sources);
    methods = List.copyOf(methods);
  }

  /** The cells of one clinic over all dates and everybody, by condition and measure. */
  SortedMap<CellKey, Tally> overall(String clinic) {
    SortedMap<CellKey, Tally> cells = new TreeMap<>(cellsOf(clinic));
    cells
        .keySet()
        .removeIf(key -> !key.period().equals(Period.ALL.name()) || !key.stratum().equals("all"));
    return cells;
  }

  /** How one clinic's series went, by condition and benefit measure. */
  SortedMap<Group, WithinSeriesTally> withinSeries(String clinic) {
    return network
        .figures()
        .withinSeries()
        .subMap(new Group(clinic, "", ""), new Group(clinic + "\0", "", ""));
  }

  /** Every cell of one clinic, in order. */
  SortedMap<CellKey, Tally> cellsOf(String clinic) {
    CellKey from = new CellKey(clinic, "", "", "", "", "");
    CellKey to = new CellKey(clinic + "\0", "", "", "", "", "");
    return network.figures().cells().subMap(from, to);
  }
}
