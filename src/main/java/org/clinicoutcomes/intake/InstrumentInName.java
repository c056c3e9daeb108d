package org.clinicoutcomes.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.clinicoutcomes.export.Spellings;
import org.clinicoutcomes.inventory.FileNames;

/**
 * The instrument whose scores a file holds, as its name says: {@code PHQ-9 2026.csv}, {@code
 * scores_gad7.csv}. Only a name with a digit in it, or an instrument's own key, says so: "Pain" may
 * be a clinic's.
 */
final class InstrumentInName {

  private static final int LONGEST = 10;

  private final Codebook book;

  InstrumentInName(Codebook book) {
    this.book = book;
  }

  /** What a file's header and name say together. */
  Evidence of(String fileName, Header header) {
    Set<String> named = named(fileName);
    String only = named.size() == 1 ? ours(named.iterator().next()) : "";
    Set<String> wide = header.wideInstruments();
    if (only.isEmpty() || (wide.isEmpty() && !header.missing().equals(List.of("instrument")))) {
      return Evidence.NONE;
    }
    if (wide.isEmpty()) {
      return new Evidence(only, "");
    }
    return wide.contains(only)
        ? Evidence.NONE
        : new Evidence(
            "",
            "cannot be used: its name says "
                + only
                + ", and its columns hold "
                + String.join(", ", wide)
                + ". Name it after what it holds.");
  }

  private String ours(String measure) {
    return book.instrumentKeys().contains(measure) ? measure : "";
  }

  /**
   * What follows.
   *
   * @param instrument of all its scores; empty where the file says itself, or nothing does
   * @param contradiction why the file cannot be used; empty where it can
   */
  record Evidence(String instrument, String contradiction) {
    static final Evidence NONE = new Evidence("", "");
  }

  /** The instruments that a name names, with other measures among them. */
  private Set<String> named(String fileName) {
    String name = FileNames.unpacked(fileName).replaceFirst("\\.[^.]{1,4}$", "");
    List<String> words = new ArrayList<>();
    for (String word : name.split("[^\\p{L}\\p{N}]+", -1)) {
      words.add(Spellings.key(word));
    }
    Set<String> found = new TreeSet<>();
    int from = 0;
    while (from < words.size()) {
      int until = longest(words, from, found);
      from = Math.max(until, from + 1);
    }
    return found;
  }

  /** Adds what the longest run of words from one on names, and says where the run ends. */
  private int longest(List<String> words, int from, Set<String> found) {
    for (int until = Math.min(words.size(), from + LONGEST); until > from; until--) {
      String key = String.join("", words.subList(from, until));
      String instrument = book.wideNames().named(key);
      boolean telling = key.chars().anyMatch(Character::isDigit) || key.equals(instrument);
      if (instrument != null && telling) {
        found.add(instrument);
        return until;
      }
      if (book.isOtherMeasure(key)) {
        found.add(key);
        return until;
      }
    }
    return from;
  }
}
