package org.clinicoutcomes.definitions;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.IdRule;
import org.clinicoutcomes.export.IdRule.Way;
import org.clinicoutcomes.export.PatientIds;
import org.jspecify.annotations.Nullable;

/**
 * What a mapping says of patients' ids: rules for the files of every kind, or by kind, and whether
 * ids are those of a clinic.
 */
final class MappedPatientIds {

  private static final Map<String, Way> WORDS =
      Map.of(
          "strip zeros", Way.STRIP_ZEROS,
          "strip blanks", Way.STRIP_BLANKS,
          "ignore case", Way.IGNORE_CASE);
  private static final Pattern STRIP = Pattern.compile("strip \"(.+)\"");
  private static final String RULES =
      "strip zeros, strip blanks, ignore case or strip \"MRN-\", which is a beginning or ending";
  private static final String ALL = PatientIds.PER_CLINIC + ", " + RULES;

  private final Map<FileKind, List<IdRule>> rules = new EnumMap<>(FileKind.class);
  private boolean perClinic;

  private MappedPatientIds() {}

  static PatientIds read(@Nullable YamlValue value) {
    MappedPatientIds read = new MappedPatientIds();
    if (value != null) {
      read.part(value);
    }
    return new PatientIds(read.perClinic, read.rules);
  }

  private void part(YamlValue part) {
    if (part.isMapping()) {
      ByFileKind.of(part).forEach(this::kind);
    } else {
      for (YamlValue each : part.oneOrMore("one of " + ALL + ", or a list of them")) {
        if (each.isMapping()) {
          ByFileKind.of(each).forEach(this::kind);
        } else if (each.isWord(PatientIds.PER_CLINIC)) {
          perClinic = true;
        } else {
          everyKind(rule(each, ALL));
        }
      }
    }
  }

  private void kind(FileKind kind, YamlValue value) {
    for (YamlValue each : value.oneOrMore("one of " + RULES + ", or a list of them")) {
      add(kind, rule(each, RULES));
    }
  }

  private void everyKind(@Nullable IdRule rule) {
    for (FileKind kind : FileKind.values()) {
      add(kind, rule);
    }
  }

  private void add(FileKind kind, @Nullable IdRule rule) {
    if (rule != null) {
      rules.computeIfAbsent(kind, of -> new ArrayList<>()).add(rule);
    }
  }

  private static @Nullable IdRule rule(YamlValue at, String expected) {
    String text = Scalars.text(at);
    if (text == null) {
      return null;
    }
    Way way = WORDS.get(text);
    Matcher strip = STRIP.matcher(text);
    if (way == null && !strip.matches()) {
      at.isWrong(
          "is '" + Scalars.shortened(text) + "'" + Spelling.hint(text, WORDS.keySet()),
          "one of " + expected);
      return null;
    }
    return way == null ? IdRule.strip(strip.group(1)) : IdRule.of(way);
  }
}
