package org.clinicoutcomes.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clinicoutcomes.oracle.NaiveRecords.Session;
import org.clinicoutcomes.oracle.NaiveRecords.SessionRow;

/** "Rows that are parts of a session": the rows of nasal devices, joined. */
final class NaiveDevices {
  private static final String DOSE = "dose_mg";
  private static final BigDecimal DEVICE = new BigDecimal("28.00");

  private final Map<String, SessionRow> last = new HashMap<>();
  private final Set<Integer> filesOfOtherDoses = new HashSet<>();
  private final LocalDate asOf;
  private final Set<String> withTooMany;

  private NaiveDevices(List<SessionRow> rows, LocalDate asOf, Set<String> withTooMany) {
    this.asOf = asOf;
    this.withTooMany = withTooMany;
    for (SessionRow row : rows) {
      last.put(row.session().id(), row);
      BigDecimal dose = row.session().readings().get(DOSE);
      if (isOfTheDrug(row) && dose != null && dose.compareTo(DEVICE) != 0) {
        filesOfOtherDoses.add(row.file());
      }
    }
  }

  /** The rows of each session of several parts; first the one whose time it has. */
  static List<List<SessionRow>> join(
      List<SessionRow> rows, LocalDate asOf, Set<String> withTooMany) {
    NaiveDevices devices = new NaiveDevices(rows, asOf, withTooMany);
    Map<List<Object>, List<SessionRow>> days = new LinkedHashMap<>();
    for (SessionRow row : rows) {
      if (devices.mayBePart(row)) {
        Session of = row.session();
        days.computeIfAbsent(List.of(of.patient(), of.date()), day -> new ArrayList<>()).add(row);
      }
    }
    List<List<SessionRow>> joined = new ArrayList<>();
    days.values().forEach(day -> joined.addAll(devices.sessions(day)));
    return joined;
  }

  /** "the doses are added, events joined, readings taken from the first row that has them". */
  static Session whole(List<SessionRow> parts) {
    Map<String, BigDecimal> readings = new LinkedHashMap<>();
    for (SessionRow part : parts) {
      part.session().readings().forEach(readings::putIfAbsent);
    }
    readings.put(DOSE, DEVICE.multiply(BigDecimal.valueOf(parts.size())));
    return parts.get(0).session().with(readings);
  }

  private static boolean isOfTheDrug(SessionRow row) {
    return row.session().given() && row.session().drug().equals("esketamine");
  }

  private static boolean isDevice(SessionRow row) {
    BigDecimal dose = row.session().readings().get(DOSE);
    return isOfTheDrug(row) && dose != null && dose.compareTo(DEVICE) == 0;
  }

  /** Whether two rows of one id are parts of a session, of which none replaces the other. */
  static boolean areParts(SessionRow row, SessionRow other) {
    Session of = row.session();
    Session than = other.session();
    Integer second = of.at().second();
    Integer later = than.at().second();
    boolean near =
        second == null ? later == null : later != null && Math.abs(later - second) <= 3600;
    return isDevice(row)
        && isDevice(other)
        && of.patient().equals(than.patient())
        && of.date().equals(than.date())
        && areAlike(List.of(row, other))
        && near;
  }

  /** One that stands, or one of the same file and id as one that does. */
  private boolean mayBePart(SessionRow row) {
    SessionRow standing = last.get(row.session().id());
    if (!isDevice(row) || !isDevice(standing) || standing.session().date().isAfter(asOf)) {
      return false;
    }
    // "where nothing tells them apart, they are if the file has no other dose of esketamine"
    boolean again = row.saysTheSameAs(standing) && filesOfOtherDoses.contains(row.file());
    return row.equals(standing) || (row.file() == standing.file() && !again);
  }

  private List<List<SessionRow>> sessions(List<SessionRow> day) {
    List<SessionRow> left = new ArrayList<>(day);
    left.sort((a, b) -> a.session().at().compareTime(b.session().at()));
    List<List<SessionRow>> groups = groups(left);
    // "with the same id, where they lie with the last of them"
    while (left.removeIf(row -> !isWithTheLast(row, groups(left)))) {
      groups = groups(left);
    }
    groups.forEach(this::leaveThreeOfAnId);
    groups.removeIf(group -> group.size() < 2 || group.size() > 3 || !areAlike(group));
    return groups;
  }

  private boolean isWithTheLast(SessionRow row, List<List<SessionRow>> groups) {
    SessionRow standing = last.get(row.session().id());
    return groups.stream().anyMatch(group -> group.contains(row) && group.contains(standing));
  }

  /** "at most 60 minutes apart or all without a time". */
  private static List<List<SessionRow>> groups(List<SessionRow> inTime) {
    List<List<SessionRow>> groups = new ArrayList<>();
    Integer from = null;
    for (SessionRow row : inTime) {
      Integer second = row.session().at().second();
      boolean together =
          !groups.isEmpty()
              && (second == null ? from == null : from != null && second - from <= 3600);
      if (!together) {
        groups.add(new ArrayList<>());
        from = second;
      }
      groups.get(groups.size() - 1).add(row);
    }
    return groups;
  }

  /** "More than three that nothing tells apart: 84 mg": the last three. */
  private void leaveThreeOfAnId(List<SessionRow> group) {
    for (SessionRow row : List.copyOf(group)) {
      String id = row.session().id();
      if (group.stream().filter(each -> each.session().id().equals(id)).count() > 3) {
        group.remove(firstRead(group, id));
        withTooMany.add(row.session().patient());
      }
    }
  }

  private static SessionRow firstRead(List<SessionRow> group, String id) {
    SessionRow first = null;
    for (SessionRow row : group) {
      boolean earlier = first == null || row.number() < first.number();
      first = row.session().id().equals(id) && earlier ? row : first;
    }
    return first;
  }

  /** "for the same condition in the same clinic", and by the same route. */
  private static boolean areAlike(List<SessionRow> group) {
    Session first = group.get(0).session();
    return group.stream()
        .map(SessionRow::session)
        .allMatch(
            each ->
                each.condition().equals(first.condition())
                    && each.clinic().equals(first.clinic())
                    && each.route().equals(first.route()));
  }
}
