package org.clinicoutcomes.series;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clinicoutcomes.instrument.Moment;
import org.clinicoutcomes.instrument.Score;
import org.clinicoutcomes.instrument.Timing;
import org.clinicoutcomes.session.Monitoring;
import org.clinicoutcomes.session.Purpose;
import org.clinicoutcomes.session.Session;
import org.junit.jupiter.api.Named;
import org.yaml.snakeyaml.Yaml;

/** Reads the specs: rules quoted from the contract, with sessions and scores in shorthand. */
final class Specs {

  static final LocalDate DAY_0 = LocalDate.of(2024, 1, 1);
  static final LocalDate AS_OF = DAY_0.plusDays(400);
  static final SeriesRules RULES = new SeriesRules(21, 90, 42, 90, 31, 14, 31, 7, 365);

  private static final Pattern SESSION =
      Pattern.compile(
          "(?<day>-?\\d+)(?: T (?<time>[\\d:]+))?(?: id (?<id>\\w+))?(?: series (?<series>\\w+))?"
              + "(?: (?<purpose>induction|maintenance))?(?: planned (?<planned>\\d+))?");
  private static final Pattern SCORE =
      Pattern.compile(
          "(?<day>-?\\d+)(?: (?<timing>before|after))?(?: T (?<time>[\\d:]+))? = (?<value>\\d+)");

  private Specs() {}

  /** Every case of a spec, with the settings of its rule beside its own. */
  static Stream<Named<Map<String, Object>>> cases(String file) {
    return load(file).stream().flatMap(Specs::cases);
  }

  @SuppressWarnings("unchecked")
  private static Stream<Named<Map<String, Object>>> cases(Map<String, Object> rule) {
    return ((List<Map<String, Object>>) rule.get("cases"))
        .stream()
            .peek(spec -> spec.putIfAbsent("complete_from", rule.get("complete_from")))
            .map(spec -> Named.of(spec.get("name") + " | " + rule.get("rule"), spec));
  }

  private static List<Map<String, Object>> load(String file) {
    InputStream in = Specs.class.getResourceAsStream("/specs/" + file);
    return new Yaml().load(in);
  }

  static List<Session> sessions(Map<String, Object> spec) {
    return texts(spec, "sessions").stream().map(Specs::session).sorted(Session.ORDER).toList();
  }

  static List<Score> scores(Map<String, Object> spec) {
    return texts(spec, "scores").stream().map(Specs::score).sorted().toList();
  }

  @SuppressWarnings("unchecked")
  static List<String> texts(Map<String, Object> spec, String key) {
    return (List<String>) spec.get(key);
  }

  private static Session session(String text) {
    Matcher m = matched(SESSION, text);
    String purpose = m.group("purpose");
    return new Session(
        m.group("id") == null ? text : m.group("id"),
        at(m),
        "migraine",
        "ketamine",
        "iv",
        "clinic",
        "",
        m.group("series"),
        purpose == null ? null : Purpose.valueOf(purpose.toUpperCase(java.util.Locale.ROOT)),
        m.group("planned") == null ? null : Integer.valueOf(m.group("planned")),
        Monitoring.NONE);
  }

  private static Score score(String text) {
    Matcher m = matched(SCORE, text);
    String timing = m.group("timing");
    return new Score(
        at(m),
        timing == null ? Timing.NONE : Timing.valueOf(timing.toUpperCase(java.util.Locale.ROOT)),
        Integer.parseInt(m.group("value")) * 100);
  }

  private static Moment at(Matcher m) {
    int day = Math.toIntExact(DAY_0.toEpochDay()) + Integer.parseInt(m.group("day"));
    String time = m.group("time");
    return new Moment(
        day, time == null ? Moment.UNTIMED : java.time.LocalTime.parse(time).toSecondOfDay());
  }

  private static Matcher matched(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("not in the shorthand of the specs: " + text);
    }
    return matcher;
  }
}
