package org.clinicoutcomes.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a source says of its patients' ids.
 *
 * @param perClinic whether one id in two clinics is two patients
 * @param rules by kind of file, what is done to its ids, in order
 */
public record PatientIds(boolean perClinic, Map<FileKind, List<IdRule>> rules) {

  /** The key of {@code mapping.yaml} under which it stands. */
  public static final String KEY = "patient_id";

  /** The words by which ids are those of a clinic. */
  public static final String PER_CLINIC = "per clinic";

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\d/_.*+-]*");

  /** Nothing is said. */
  public static final PatientIds AS_WRITTEN = new PatientIds(false, Map.of());

  public PatientIds {
    rules = Map.copyOf(rules);
  }

  /** What is done to the ids of a kind of file. */
  public List<IdRule> of(FileKind kind) {
    return rules.getOrDefault(kind, List.of());
  }

  /** Whether ids are compared as they stand in the files. */
  public boolean areAsWritten() {
    return !perClinic && rules.isEmpty();
  }

  /** The same where one id in two clinics is two patients. */
  public PatientIds eachPerClinic() {
    return new PatientIds(true, rules);
  }

  /** The same with further rules for a kind of file, after those that it has. */
  public PatientIds with(FileKind kind, List<IdRule> further) {
    Map<FileKind, List<IdRule>> all = new EnumMap<>(FileKind.class);
    all.putAll(rules);
    List<IdRule> joined = new ArrayList<>(of(kind));
    joined.addAll(further);
    all.put(kind, List.copyOf(joined));
    return new PatientIds(perClinic, all);
  }

  /** The line of {@code mapping.yaml} that says this. */
  public String line() {
    List<String> parts = new ArrayList<>();
    if (perClinic) {
      parts.add(PER_CLINIC);
    }
    if (isSameForAllKinds()) {
      List<IdRule> all = of(FileKind.SESSIONS);
      boolean alone = !perClinic && all.size() == 1;
      all.forEach(rule -> parts.add(alone && isPlain(rule) ? rule.written() : quoted(rule)));
    } else if (!rules.isEmpty()) {
      parts.add(byKind());
    }
    return KEY + ": " + oneOrMore(parts);
  }

  private boolean isSameForAllKinds() {
    return Stream.of(FileKind.values()).map(this::of).distinct().count() == 1;
  }

  private String byKind() {
    return Stream.of(FileKind.values())
        .filter(kind -> !of(kind).isEmpty())
        .map(kind -> kind.code() + ": " + oneOrMore(of(kind).stream().map(this::quoted).toList()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private String quoted(IdRule rule) {
    String written = rule.written();
    return rule.text().isEmpty() ? written : "'" + written.replace("'", "''") + "'";
  }

  /** Whether YAML takes it for one text without quotes around it. */
  private static boolean isPlain(IdRule rule) {
    return PLAIN.matcher(rule.text()).matches();
  }

  private static String oneOrMore(List<String> parts) {
    return parts.size() == 1 ? parts.get(0) : "[" + String.join(", ", parts) + "]";
  }
}
