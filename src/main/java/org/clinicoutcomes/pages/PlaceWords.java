package org.clinicoutcomes.pages;

import java.util.Locale;
import org.clinicoutcomes.session.Place;

/** What drugs and routes are called on a sheet. */
final class PlaceWords {

  private static final int ABBREVIATION = 2;

  private PlaceWords() {}

  static String drug(String code) {
    return code.equals(Place.EVERY) ? "All drugs" : words(code);
  }

  static String route(String code) {
    return code.equals(Place.EVERY) ? "All routes" : words(code);
  }

  /** Codes of two letters are abbreviations, such as IV. */
  private static String words(String code) {
    String plain = code.replace('_', ' ');
    return code.length() <= ABBREVIATION
        ? plain.toUpperCase(Locale.ROOT)
        : plain.substring(0, 1).toUpperCase(Locale.ROOT) + plain.substring(1);
  }
}
