package org.clinicoutcomes.workbook;

import java.util.Locale;
import org.apache.poi.util.LocaleUtil;

/** While it is open, POI writes in one language on this thread: it else names the machine's own. */
final class FixedLocale implements AutoCloseable {

  private FixedLocale() {}

  static FixedLocale open() {
    LocaleUtil.setUserLocale(Locale.US);
    LocaleUtil.setUserTimeZone(LocaleUtil.TIMEZONE_UTC);
    return new FixedLocale();
  }

  @Override
  public void close() {
    LocaleUtil.resetUserLocale();
    LocaleUtil.resetUserTimeZone();
  }
}
