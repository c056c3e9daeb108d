package org.clinicoutcomes.foreign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The control's thirty patients with six sessions each, their sessions written in another way. */
final class ControlSessions {

  /** What the control says of one session. */
  record Visit(String id, String patient, String date) {

    /** Whether it is the first of its patient's six. */
    boolean isFirst() {
      return id.endsWith("-1");
    }
  }

  private ControlSessions() {}

  /** The control with a sessions file of this header, and these lines for each session. */
  static ForeignExport written(Path folder, String header, Function<Visit, List<String>> lines) {
    ForeignExport export = ForeignExport.kept("00_control", folder);
    List<String> all = new ArrayList<>(List.of(header));
    visits(export).forEach(visit -> all.addAll(lines.apply(visit)));
    return export.file("sessions.csv", all.toArray(String[]::new));
  }

  private static List<Visit> visits(ForeignExport export) {
    try {
      return Files.readAllLines(export.source().resolve("sessions.csv")).stream()
          .skip(1)
          .map(line -> line.split(",", -1))
          .map(fields -> new Visit(fields[0], fields[1], fields[2]))
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
