package org.clinicoutcomes.session;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an export says of the adverse events of one session: a session of which it says nothing is
 * not free of them.
 *
 * @param isRecorded whether it says anything, if only that there was none
 * @param events each term once, by term
 */
public record AdverseEvents(boolean isRecorded, List<AdverseEvent> events) {

  /** The export says nothing. */
  public static final AdverseEvents NOT_RECORDED = new AdverseEvents(false, List.of());

  public AdverseEvents {
    events = List.copyOf(events);
  }

  /**
   * The union of what stands in the session's own row and in the adverse events files.
   *
   * @param said in the order of reading; of one term the later wins
   */
  public static AdverseEvents union(List<AdverseEvent> said) {
    if (said.isEmpty()) {
      return NOT_RECORDED;
    }
    if (said.size() == 1) {
      return new AdverseEvents(true, said.get(0).isNone() ? List.of() : said);
    }
    SortedMap<String, AdverseEvent> byTerm = new TreeMap<>();
    said.forEach(event -> byTerm.put(event.term(), event));
    List<AdverseEvent> events = new ArrayList<>(byTerm.values());
    events.removeIf(AdverseEvent::isNone);
    return new AdverseEvents(true, events);
  }

  /** Whether it says of any of them if it was serious. */
  public boolean isSeriousnessSaid() {
    return events.stream().anyMatch(event -> event.serious() != null);
  }

  /** Whether it says in so many words that there was none. */
  public boolean isFree() {
    return isRecorded && events.isEmpty();
  }
}
