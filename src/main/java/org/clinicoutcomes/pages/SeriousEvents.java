package org.clinicoutcomes.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.clinicoutcomes.report.Block;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Rows;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;

/** Who had a serious adverse event, the newest first: what was unsafe has a patient to look up. */
final class SeriousEvents {

  /** As many as are read through. */
  private static final int MOST = 20;

  /** In an order in which they fit under the columns of the table above them. */
  private static final List<String> SHOWN =
      List.of(
          "Patient",
          VisitTable.EVENTS,
          PatientColumns.CONDITION,
          PatientColumns.CLINICIAN,
          VisitTable.DATE,
          PatientColumns.DRUG,
          PatientColumns.ROUTE);

  private final PriorityQueue<List<Value>> newest =
      new PriorityQueue<>(Comparator.comparing(SeriousEvents::date));
  private long all;

  private SeriousEvents() {}

  /** The page of a clinic's safety with those among its sessions, if there are any. */
  static Page on(Page safety, Rows visits) {
    SeriousEvents events = new SeriousEvents();
    visits.forEach(events::add);
    return events.block().map(block -> under(safety, block)).orElse(safety);
  }

  private static Page under(Page safety, Block block) {
    List<Block> blocks = new ArrayList<>(safety.blocks());
    blocks.add(1, block);
    return safety.with(blocks);
  }

  private void add(List<Value> visit) {
    if (VisitTable.isSerious(visit)) {
      all++;
      newest.add(SHOWN.stream().map(title -> VisitTable.value(visit, title)).toList());
      if (newest.size() > MOST) {
        newest.remove();
      }
    }
  }

  private static LocalDate date(List<Value> row) {
    return row.get(SHOWN.indexOf(VisitTable.DATE)) instanceof Value.Day day
        ? day.date()
        : LocalDate.MIN;
  }

  private Optional<Block> block() {
    if (all == 0) {
      return Optional.empty();
    }
    List<List<Value>> rows =
        newest.stream().sorted(Comparator.comparing(SeriousEvents::date).reversed()).toList();
    List<Column> columns = SHOWN.stream().map(title -> VisitTable.column(title)).toList();
    return Optional.of(
        new Block(
            "Who had a serious adverse event, the newest first",
            List.of(
                all > MOST
                    ? "The newest "
                        + MOST
                        + " of "
                        + all
                        + " sessions with one; the others: filter"
                        + " Visits by Events that contain \"serious\"."
                    : Wording.count(all, "session")
                        + " with one. An id leads to the patient on Visits."),
            VisitLinks.beside(Table.of("SeriousEvents", columns, rows)).withoutFilter()));
  }
}
