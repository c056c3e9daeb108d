package org.clinicoutcomes.workbook;

import java.util.Locale;
import org.apache.poi.util.LocaleUtil;

/** The one language and zone in which POI writes on a thread: it else names the machine's own. */
final class FixedLocale {

  private FixedLocale() {}

  static void set() {
    LocaleUtil.setUserLocale(Locale.US);
    LocaleUtil.setUserTimeZone(LocaleUtil.TIMEZONE_UTC);
  }

  static void reset() {
    LocaleUtil.resetUserLocale();
    LocaleUtil.resetUserTimeZone();
  }
}
