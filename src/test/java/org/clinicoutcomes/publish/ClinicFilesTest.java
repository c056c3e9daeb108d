package org.clinicoutcomes.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClinicFilesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "North, north",
    "Harbour & Hill, harbour-hill",
    "  St. John's  , st-john-s",
    "Zürich Süd, zurich-sud",
    "İzmir, izmir",
    "a/b, a-b",
    "../../etc, etc",
    "Klinik 7, klinik-7",
    "Łódź, lodz",
    "Straße, strasse",
    "Ørsted, orsted",
    "東京, dong-jing",
    "Клиника Юг, klinika-ug",
    "Αθήνα, athena",
    "עיריית, yryyt"
  })
  void writesLettersDigitsAndHyphensOnly(String name, String file) {
    assertThat(of(name)).isEqualTo(file);
  }

  @Test
  void tellsNamesWithOneSlugApart() {
    assertThat(ClinicFiles.of(List.of("North", "north!", "South")))
        .containsEntry("South", "south")
        .allSatisfy((name, file) -> assertThat(file).matches("south|north-[0-9a-f]{6}"))
        .satisfies(files -> assertThat(files.values()).doesNotHaveDuplicates());
  }

  @ParameterizedTest
  @ValueSource(strings = {"All clinics", "CON", "prn", "aux", "nul", "CLOCK$", "com1", "LPT9"})
  void addsDigitsToReservedNames(String name) {
    assertThat(of(name)).matches("[a-z0-9-]+-[0-9a-f]{6}");
    assertThat(of(name + " x")).doesNotMatch(".*-[0-9a-f]{6}");
  }

  @Test
  void namesByTheHashWhatHasNoLetters() {
    assertThat(of("!")).matches("[0-9a-f]{6}").isNotEqualTo(of("?"));
  }

  @Test
  void keepsToSixtyCharacters() {
    assertThat(of("a".repeat(60))).isEqualTo("a".repeat(60));
    assertThat(of("a".repeat(61))).isEqualTo("a".repeat(60));
    assertThat(of("a".repeat(59) + " b")).isEqualTo("a".repeat(59));
    assertThat(ClinicFiles.of(List.of("a".repeat(61), "a".repeat(62))).values())
        .doesNotHaveDuplicates();
  }

  /** SHA-256 of "b" begins 3e23e8 (FIPS 180-4; {@code printf b | sha256sum}). */
  @Test
  void tellsANameApartFromWhatAnotherBecame() {
    assertThat(ClinicFiles.of(List.of("b", "B", "b 3e23e8")).values())
        .contains("b-3e23e8")
        .doesNotHaveDuplicates();
    assertThat(ClinicFiles.of(List.of("b 3e23e8"))).containsEntry("b 3e23e8", "b-3e23e8");
  }

  @Test
  void givesNoTwoNamesOneFile() {
    Random random = new Random(71);
    for (int round = 0; round < 300; round++) {
      TreeSet<String> names = new TreeSet<>();
      for (int i = 0; i < 30; i++) {
        names.add(name(random));
      }
      List<String> files = new ArrayList<>(ClinicFiles.of(names).values());
      assertThat(files)
          .hasSameSizeAs(names)
          .doesNotHaveDuplicates()
          .allMatch(f -> f.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }
  }

  private static String name(Random random) {
    return random
        .ints(1 + random.nextInt(4), 0, 8)
        .collect(
            StringBuilder::new, (s, i) -> s.append("aAé -b東!".charAt(i)), StringBuilder::append)
        .toString();
  }

  @Test
  void hashesAFolderNameWhateverOthersThereAre() {
    assertThat(ClinicFiles.hashed("North")).matches("north-[0-9a-f]{8}");
    assertThat(ClinicFiles.hashed("north")).isNotEqualTo(ClinicFiles.hashed("North"));
    assertThat(ClinicFiles.hashed("x".repeat(200))).hasSize(69);
    assertThat(ClinicFiles.hashed("!")).matches("[0-9a-f]{8}");
  }

  private static String of(String name) {
    return ClinicFiles.of(List.of(name)).get(name);
  }
}
