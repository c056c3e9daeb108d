package org.clinicoutcomes.tidy;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.clinicoutcomes.attendance.ActivityKey;
import org.clinicoutcomes.attendance.ActivityTally;
import org.clinicoutcomes.attendance.AttendanceKey;
import org.clinicoutcomes.attendance.AttendanceTally;
import org.clinicoutcomes.durability.DurabilityTally;
import org.clinicoutcomes.durability.FollowUpTally;
import org.clinicoutcomes.figures.CellKey;
import org.clinicoutcomes.figures.DurabilityKey;
import org.clinicoutcomes.figures.EndScoreTally;
import org.clinicoutcomes.figures.FlowTally;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.figures.SideKey;
import org.clinicoutcomes.figures.SourceFigures;
import org.clinicoutcomes.figures.SourceResult;
import org.clinicoutcomes.figures.WithinSeriesTally;
import org.clinicoutcomes.figures.WorklistTally;
import org.clinicoutcomes.measure.Tally;
import org.clinicoutcomes.quality.RejectCount;
import org.clinicoutcomes.quality.SourceAccount;
import org.clinicoutcomes.safety.SafetyKey;
import org.clinicoutcomes.safety.SafetyTally;
import org.clinicoutcomes.session.PatientCounts;
import org.clinicoutcomes.session.ScoreCount;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what one source hands to the roll-up as a file, so that a restart need not read it again.
 */
public final class ResultStore {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultVisibility(
              checker ->
                  checker
                      .withGetterVisibility(Visibility.NONE)
                      .withIsGetterVisibility(Visibility.NONE)
                      .withFieldVisibility(Visibility.ANY))
          .build();

  private ResultStore() {}

  /** Writes a result. */
  public static void write(Path file, SourceResult result) {
    JSON.writeValue(file, Stored.of(result));
  }

  /** Reads a result back. */
  public static SourceResult read(Path file) {
    return JSON.readValue(file, Stored.class).result();
  }

  private record Cell(CellKey key, Tally counts) {}

  private record Sided(SideKey key, Tally counts) {}

  private record Lasting(DurabilityKey key, DurabilityTally tally) {}

  private record Flow(Group group, FlowTally tally) {}

  private record Safe(SafetyKey key, SafetyTally tally) {}

  private record Attended(AttendanceKey key, AttendanceTally tally) {}

  private record Active(ActivityKey key, ActivityTally tally) {}

  private record Within(Group group, WithinSeriesTally tally) {}

  private record Followed(Group group, FollowUpTally tally) {}

  private record EndScores(Group group, EndScoreTally tally) {}

  private record Stored(
      SourceAccount account,
      SortedMap<String, Long> seriesByClinic,
      SortedMap<String, WorklistTally> worklistByClinic,
      SortedMap<String, String> headlines,
      SortedMap<String, SortedSet<String>> inForce,
      List<Cell> cells,
      List<Lasting> durability,
      List<Flow> flow,
      List<Within> withinSeries,
      List<Safe> safety,
      List<Sided> sides,
      List<Followed> followUp,
      List<EndScores> endScores,
      List<Attended> attendance,
      List<Active> activity,
      List<RejectCount> rejectCounts,
      PatientCounts patients,
      @Nullable LocalDate newestSession,
      ScoreCount scores) {

    static Stored of(SourceResult result) {
      SourceFigures figures = result.figures();
      return new Stored(
          result.account(),
          result.seriesByClinic(),
          result.worklistByClinic(),
          result.headlines(),
          result.inForce(),
          figures.cells().entrySet().stream().map(e -> new Cell(e.getKey(), e.getValue())).toList(),
          figures.durability().entrySet().stream()
              .map(e -> new Lasting(e.getKey(), e.getValue()))
              .toList(),
          figures.flow().entrySet().stream().map(e -> new Flow(e.getKey(), e.getValue())).toList(),
          figures.withinSeries().entrySet().stream()
              .map(e -> new Within(e.getKey(), e.getValue()))
              .toList(),
          figures.safety().entrySet().stream()
              .map(e -> new Safe(e.getKey(), e.getValue()))
              .toList(),
          figures.sides().entrySet().stream()
              .map(e -> new Sided(e.getKey(), e.getValue()))
              .toList(),
          figures.followUp().entrySet().stream()
              .map(e -> new Followed(e.getKey(), e.getValue()))
              .toList(),
          figures.endScores().entrySet().stream()
              .map(e -> new EndScores(e.getKey(), e.getValue()))
              .toList(),
          figures.attendance().entrySet().stream()
              .map(e -> new Attended(e.getKey(), e.getValue()))
              .toList(),
          figures.activity().entrySet().stream()
              .map(e -> new Active(e.getKey(), e.getValue()))
              .toList(),
          result.rejectCounts(),
          result.patients(),
          result.newestSession(),
          result.scores());
    }

    SourceResult result() {
      SourceFigures figures = new SourceFigures();
      cells.forEach(cell -> figures.cells().put(cell.key(), cell.counts()));
      durability.forEach(d -> figures.durability().put(d.key(), d.tally()));
      flow.forEach(f -> figures.flow().put(f.group(), f.tally()));
      sides.forEach(s -> figures.sides().put(s.key(), s.counts()));
      withinSeries.forEach(w -> figures.withinSeries().put(w.group(), w.tally()));
      safety.forEach(s -> figures.safety().put(s.key(), s.tally()));
      followUp.forEach(f -> figures.followUp().put(f.group(), f.tally()));
      endScores.forEach(e -> figures.endScores().put(e.group(), e.tally()));
      attendance.forEach(a -> figures.attendance().put(a.key(), a.tally()));
      activity.forEach(a -> figures.activity().put(a.key(), a.tally()));
      return new SourceResult(
          account,
          rejectCounts,
          seriesByClinic,
          worklistByClinic,
          headlines,
          inForce,
          figures,
          patients,
          newestSession,
          scores);
    }
  }
}
