package org.clinicoutcomes.publish;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * File names for clinics and sources, whose own names may hold anything: lower-case letters, digits
 * and hyphens, at most 60, told apart by a few digits of a hash where that is not enough.
 */
public final class ClinicFiles {

  private static final int FIRST_BEYOND_ASCII = 128;
  private static final int LONGEST = 60;
  private static final int FEW_DIGITS = 6;
  private static final int MANY_DIGITS = 8;
  private static final Set<String> RESERVED =
      Set.of("", "all-clinics", "con", "prn", "aux", "nul", "clock");

  private ClinicFiles() {}

  /** A file name for each of several names; reserved or clashing ones carry a hash. */
  public static SortedMap<String, String> of(Collection<String> names) {
    SortedMap<String, String> files = new TreeMap<>();
    names.forEach(name -> files.put(name, slug(name)));
    Set<String> unclear = unclear(files.values());
    // Twice, since a slug may be what another name became; then with more digits, so that it ends.
    for (int round = 0; !unclear.isEmpty(); round++) {
      hash(files, unclear, FEW_DIGITS + round / 2);
      unclear = unclear(files.values());
    }
    return files;
  }

  private static void hash(SortedMap<String, String> files, Set<String> unclear, int digits) {
    files.replaceAll((name, file) -> unclear.contains(file) ? hashed(name, digits) : file);
  }

  /** Those that are reserved or stand for more than one. */
  private static Set<String> unclear(Collection<String> files) {
    Set<String> once = new HashSet<>();
    return files.stream()
        .filter(file -> !once.add(file) || isReserved(file))
        .collect(Collectors.toSet());
  }

  /** A name for a folder or a job step that no other name shares, whichever names there are. */
  public static String hashed(String name) {
    return hashed(name, MANY_DIGITS);
  }

  private static String hashed(String name, int digits) {
    String hash = Checksums.sha256(name.getBytes(StandardCharsets.UTF_8)).substring(0, digits);
    String slug = slug(name);
    return slug.isEmpty() ? hash : slug + "-" + hash;
  }

  private static boolean isReserved(String slug) {
    return RESERVED.contains(slug) || slug.matches("(com|lpt)[0-9]");
  }

  /**
   * Letters of any script by how they sound, and without marks: 東京 is "dong jing". Made ready only
   * for a name that has such letters: that takes a third of a second.
   */
  private static final class AnyScript {
    private static final Transliterator TO_LATIN =
        Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }

  private static String latin(String name) {
    boolean isLatin = name.chars().allMatch(letter -> letter < FIRST_BEYOND_ASCII);
    return isLatin ? name : AnyScript.TO_LATIN.transliterate(name);
  }

  private static String slug(String name) {
    String plain =
        latin(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-$", "");
  }
}
