package org.clinicoutcomes.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * File names for clinics and sources, whose own names may hold anything: lower-case letters, digits
 * and hyphens, at most 60, told apart by a few digits of a hash where that is not enough.
 */
public final class FileNames {

  private static final int LONGEST = 60;
  private static final int FEW_DIGITS = 6;
  private static final int MANY_DIGITS = 8;
  private static final Set<String> RESERVED =
      Set.of("", "all-clinics", "con", "prn", "aux", "nul", "clock");

  private FileNames() {}

  /** A file name for each of several names; reserved or clashing ones carry a hash. */
  public static SortedMap<String, String> of(Collection<String> names) {
    Map<String, Long> uses =
        names.stream()
            .collect(Collectors.groupingBy(FileNames::slug, HashMap::new, Collectors.counting()));
    SortedMap<String, String> files = new TreeMap<>();
    for (String name : names) {
      String slug = slug(name);
      boolean clear = uses.getOrDefault(slug, 0L) == 1 && !isReserved(slug);
      files.put(name, clear ? slug : hashed(name, FEW_DIGITS));
    }
    return files;
  }

  /** A name for a folder or a job step that no other name shares, whichever names there are. */
  public static String hashed(String name) {
    return hashed(name, MANY_DIGITS);
  }

  private static String hashed(String name, int digits) {
    String hash = sha256(name.getBytes(StandardCharsets.UTF_8)).substring(0, digits);
    String slug = slug(name);
    return slug.isEmpty() ? hash : slug + "-" + hash;
  }

  private static boolean isReserved(String slug) {
    return RESERVED.contains(slug) || slug.matches("(com|lpt)[0-9]");
  }

  private static String slug(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-$", "");
  }

  /** SHA-256 in hexadecimal. */
  static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
