package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clinicoutcomes.clock.ClinicZone;
import org.clinicoutcomes.clock.DateForms;
import org.clinicoutcomes.clock.TurnedDates;
import org.clinicoutcomes.export.DateOrder;
import org.clinicoutcomes.export.FileFormat;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.inventory.InputFile;
import org.jspecify.annotations.Nullable;

/**
 * Finds out in what order the dates of a source's files stand, from all files with one header
 * together, and in which of them a spreadsheet has turned dates. Where the first rows need no order
 * and stand in one form nothing more is read; else the files are read until one date settles it,
 * which is to the end only where none does.
 */
final class DateSurvey {

  private static final int FIRST_ROWS = 1000;

  private final Schema schema;
  private final FileFormat stated;
  private final DateReader reader;
  private final @Nullable ClinicZone zone;
  private final Map<InputFile, TurnedDates> turned = new LinkedHashMap<>();

  /**
   * @param stated what the mapping says of files of the kind
   * @param zone the clinic's, if stated
   */
  DateSurvey(Schema schema, FileFormat stated, DateReader reader, @Nullable ClinicZone zone) {
    this.schema = schema;
    this.stated = stated;
    this.reader = reader;
    this.zone = zone;
  }

  /** What is found for each file of one kind. */
  Map<InputFile, DateFinding> of(Map<InputFile, Layout> files) {
    Map<InputFile, DateFinding> findings = new HashMap<>();
    DateOrder order = stated.dateOrder();
    String column = schema.kind().dates();
    if (column.isEmpty()) {
      return findings;
    }
    for (List<InputFile> group : groups(files)) {
      DateFinding found = finding(group, files, column, order);
      group.forEach(file -> findings.put(file, found));
    }
    return findings;
  }

  private static Iterable<List<InputFile>> groups(Map<InputFile, Layout> files) {
    Map<List<String>, List<InputFile>> groups = new LinkedHashMap<>();
    files.forEach(
        (file, layout) ->
            groups.computeIfAbsent(ownColumns(layout), names -> new ArrayList<>()).add(file));
    return groups.values();
  }

  /** Corrected records have the header of the file that they come from, and ours. */
  private static List<String> ownColumns(Layout layout) {
    return layout.columns().stream().filter(name -> !ColumnSearch.ADDED.contains(name)).toList();
  }

  private DateFinding finding(
      List<InputFile> group,
      Map<InputFile, Layout> files,
      String column,
      @Nullable DateOrder order) {
    DateEvidence evidence = new DateEvidence(zone);
    for (InputFile file : group) {
      Layout layout = files.getOrDefault(file, Layout.NONE);
      DateColumn dates = new DateColumn(file, layout, schema, stated, column);
      findTurned(file, dates, first(dates, evidence));
    }
    DateFinding.Midnight midnight = evidence.midnight();
    for (InputFile file : group) {
      if (order == null && evidence.isNeeded() && !evidence.isSettled()) {
        Layout layout = files.getOrDefault(file, Layout.NONE);
        new DateColumn(file, layout, schema, stated, column)
            .read(
                rows -> evidence.isSettled() && rows >= FIRST_ROWS,
                date -> addTo(evidence, meaning(date), date));
      }
    }
    DateFinding found = order == null ? evidence.finding() : DateFinding.stated(order);
    return found.with(midnight);
  }

  /** What a cell may mean: one date that says its order itself, or one in each of some orders. */
  private record Meaning(@Nullable Moment plain, Map<DateOrder, Moment> ordered) {

    @Nullable Moment any() {
      return plain == null && !ordered.isEmpty() ? ordered.values().iterator().next() : plain;
    }
  }

  private Meaning meaning(DateColumn.Cell date) {
    Moment plain = reader.plain(date.text());
    return new Meaning(plain, plain == null ? reader.ordered(date.text()) : Map.of());
  }

  /** The forms of a file's first dates, which are evidence too. */
  private DateForms first(DateColumn dates, DateEvidence evidence) {
    DateForms forms = new DateForms();
    dates.read(
        rows -> rows >= FIRST_ROWS,
        date -> {
          Meaning meaning = meaning(date);
          addTo(evidence, meaning, date);
          addTo(forms, meaning, date);
        });
    return forms;
  }

  private static void addTo(DateEvidence evidence, Meaning meaning, DateColumn.Cell date) {
    evidence.add(meaning.ordered(), date.where());
    Moment any = meaning.any();
    if (any != null) {
      evidence.addTime(any);
    }
  }

  private static void addTo(DateForms forms, Meaning meaning, DateColumn.Cell date) {
    Moment dayFirst = meaning.ordered().get(DateOrder.DAY_MONTH_YEAR);
    Moment monthFirst = meaning.ordered().get(DateOrder.MONTH_DAY_YEAR);
    Moment either = dayFirst == null ? monthFirst : dayFirst;
    if (meaning.plain() != null) {
      forms.addPlain(meaning.plain().date());
    } else if (either != null) {
      forms.addOrdered(date.mark(), either.date(), dayFirst == null || monthFirst == null);
    }
  }

  /** Where the first rows leave it open, the whole file is looked at, or as much as settles it. */
  private void findTurned(InputFile file, DateColumn dates, DateForms first) {
    DateForms forms = first;
    if (first.isOpen() && dates.hasMoreThan(FIRST_ROWS)) {
      DateForms whole = new DateForms();
      dates.read(
          rows -> rows >= FIRST_ROWS && !whole.isOpen(), date -> addTo(whole, meaning(date), date));
      forms = whole;
    }
    TurnedDates found = forms.turned();
    if (found != null) {
      turned.put(file, found);
    }
  }

  /** The files whose dates a spreadsheet has turned; once all are looked at. */
  Map<InputFile, TurnedDates> turned() {
    return turned;
  }
}
