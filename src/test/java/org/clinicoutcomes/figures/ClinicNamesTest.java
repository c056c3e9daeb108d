package org.clinicoutcomes.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ClinicNamesTest {

  @Test
  void keepsANameThatStandsForOneClinic() {
    SourceResult east = Courses.bare("east", "North", "South");
    ClinicNames names = new ClinicNames(List.of(east));
    assertThat(names.of("east", "North")).isEqualTo("North");
    assertThat(names.renames(east)).isFalse();
  }

  @Test
  void qualifiesANameThatTwoSourcesShare() {
    SourceResult east = Courses.bare("east", "North", "South");
    SourceResult west = Courses.bare("west", "North");
    SourceResult far = Courses.bare("far", "Pier");
    ClinicNames names = new ClinicNames(List.of(east, west, far));
    assertThat(names.of("east", "North")).isEqualTo("east/North");
    assertThat(names.of("west", "North")).isEqualTo("west/North");
    assertThat(names.of("east", "South")).isEqualTo("South");
    assertThat(names.renames(east)).isTrue();
    assertThat(names.renames(far)).isFalse();
  }

  @Test
  void qualifiesAClinicCalledLikeTheTotal() {
    ClinicNames names = new ClinicNames(List.of(Courses.bare("east", "ALL", "All")));
    assertThat(names.of("east", "ALL")).isEqualTo("east/ALL");
    assertThat(names.of("east", "All")).isEqualTo("All");
  }

  @Test
  void qualifiesAClinicThatIsCalledWhatAnotherBecame() {
    ClinicNames names =
        new ClinicNames(
            List.of(
                Courses.bare("a", "b"), Courses.bare("c", "b"), Courses.bare("d", "a/b", "c/d")));
    assertThat(names.of("a", "b")).isEqualTo("a/b");
    assertThat(names.of("d", "a/b")).isEqualTo("d/a/b");
    assertThat(names.of("d", "c/d")).isEqualTo("c/d");
  }

  @Test
  void qualifiesAClinicThatIsCalledWhatSuchAClinicBecame() {
    ClinicNames names =
        new ClinicNames(
            List.of(
                Courses.bare("a", "b"),
                Courses.bare("c", "b"),
                Courses.bare("d", "a/b"),
                Courses.bare("e", "d/a/b")));
    assertThat(names.of("d", "a/b")).isEqualTo("d/a/b");
    assertThat(names.of("e", "d/a/b")).isEqualTo("e/d/a/b");
  }

  @Test
  void leavesTheNameOfAClinicItNeverSaw() {
    assertThat(new ClinicNames(List.of()).of("east", "North")).isEqualTo("North");
  }

  @Test
  void givesNoTwoClinicsOneName() {
    Random random = new Random(41);
    for (int round = 0; round < 500; round++) {
      List<SourceResult> sources = new ArrayList<>();
      for (String source : List.of("a", "b", "c", "d")) {
        TreeSet<String> clinics = new TreeSet<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
          clinics.add(clinic(random));
        }
        sources.add(Courses.bare(source, clinics.toArray(String[]::new)));
      }
      ClinicNames names = new ClinicNames(sources);
      assertThat(
              sources.stream().flatMap(s -> s.clinics().stream().map(c -> names.of(s.source(), c))))
          .doesNotHaveDuplicates()
          .doesNotContain(CellKey.ALL_CLINICS);
    }
  }

  private static String clinic(Random random) {
    StringBuilder name = new StringBuilder(random.nextInt(8) == 0 ? "ALL" : "b");
    for (int i = random.nextInt(4); i > 0; i--) {
      name.insert(0, "abcd".charAt(random.nextInt(4)) + "/");
    }
    return name.toString();
  }
}
