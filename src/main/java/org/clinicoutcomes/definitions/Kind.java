package org.clinicoutcomes.definitions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of definition; each has a folder of its name. */
enum Kind {
  INSTRUMENTS("instrument"),
  MEASURES("measure"),
  CONDITIONS("condition"),
  VOCABULARY("list of codes"),
  SYNONYMS("list of spellings"),
  CLAIMS("claim"),
  SETTINGS("setting");

  /** The folder of definitions, among the program's resources and in an input. */
  static final String FOLDER = "definitions";

  private final String noun;

  Kind(String noun) {
    this.noun = noun;
  }

  /** What one entry is called. */
  String noun() {
    return noun;
  }

  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The folder's path in an input. */
  String path() {
    return FOLDER + "/" + folder();
  }

  static Optional<Kind> ofFolder(String folder) {
    return Arrays.stream(values()).filter(kind -> kind.folder().equals(folder)).findFirst();
  }

  static List<String> folders() {
    return Arrays.stream(values()).map(Kind::folder).toList();
  }
}
