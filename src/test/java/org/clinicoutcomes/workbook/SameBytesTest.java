package org.clinicoutcomes.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameBytesTest {

  private final TimeZone zone = TimeZone.getDefault();
  private final Locale locale = Locale.getDefault();

  @TempDir Path folder;

  @AfterEach
  void restore() {
    TimeZone.setDefault(zone);
    Locale.setDefault(locale);
  }

  @ParameterizedTest
  @CsvSource({
    "Pacific/Kiritimati, ar-EG-u-nu-arab",
    "America/St_Johns, de-CH",
    "Asia/Kathmandu, tr-TR",
    "Pacific/Apia, th-TH-u-ca-buddhist"
  })
  void inAnyZoneAndLocale(String otherZone, String otherLocale) throws IOException {
    byte[] here = write();
    TimeZone.setDefault(TimeZone.getTimeZone(otherZone));
    Locale.setDefault(Locale.forLanguageTag(otherLocale));
    assertThat(write()).isEqualTo(here);
  }

  @Test
  void atAnyTime() throws IOException, InterruptedException {
    byte[] before = write();
    Thread.sleep(2_100); // the resolution of a zip's times is two seconds
    assertThat(write()).isEqualTo(before);
  }

  @Test
  void withoutTheTimeOfWriting() throws IOException {
    write();
    try (ZipFile zip = new ZipFile(folder.resolve("report.xlsx").toFile())) {
      List<? extends ZipEntry> entries = Collections.list(zip.entries());
      assertThat(entries).extracting(entry -> entry.getTimeLocal().getYear()).containsOnly(2000);
      assertThat(entries.get(0).getName()).isEqualTo("[Content_Types].xml");
      assertThat(entries.get(1).getName()).isEqualTo("_rels/.rels");
    }
  }

  private byte[] write() throws IOException {
    Page numbers =
        Written.column(
            Format.FIGURE, Value.of(2e-3), Value.of(1 / 3.0), Value.of(1e22), Value.of("İıß"));
    Page days = Written.column(Format.DATE, Value.of(LocalDate.of(2026, 3, 29)));
    return Files.readAllBytes(Written.write(folder, ChartsTest.charted(), numbers, days));
  }
}
