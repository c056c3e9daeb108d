package org.clinicoutcomes.steps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.clinicoutcomes.instrument.CodePoints;
import org.clinicoutcomes.quality.Reject;
import org.clinicoutcomes.quality.RejectCount;

/** Counts a source's rejects by file, kind, column and reason while they pass. */
public final class RejectCounter implements Consumer<Reject> {

  private final Map<RejectCount, Long> counts = new LinkedHashMap<>();

  @Override
  public void accept(Reject reject) {
    RejectCount kind =
        new RejectCount(
            reject.file(), reject.kind(), reject.column(), reject.scope(), reject.code(), 0);
    counts.merge(kind, 1L, Long::sum);
  }

  /** The counts, by file, kind, column, scope and reason. */
  public List<RejectCount> counts() {
    List<RejectCount> sorted = new ArrayList<>();
    counts.forEach(
        (kind, count) ->
            sorted.add(
                new RejectCount(
                    kind.file(), kind.kind(), kind.column(), kind.scope(), kind.code(), count)));
    sorted.sort(
        Comparator.comparing(RejectCount::file, CodePoints.ORDER)
            .thenComparing(RejectCount::kind)
            .thenComparing(RejectCount::column, CodePoints.ORDER)
            .thenComparing(RejectCount::scope)
            .thenComparing(RejectCount::code));
    return sorted;
  }
}
