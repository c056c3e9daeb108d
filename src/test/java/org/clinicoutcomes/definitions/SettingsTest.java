package org.clinicoutcomes.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.clinicoutcomes.comparison.ClaimRules;
import org.clinicoutcomes.disclosure.Shareable;
import org.clinicoutcomes.series.SeriesRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings stand in YAML alone: the rules that take them, and the documents, say the same. */
class SettingsTest {

  @TempDir private static Path empty;

  private final List<Setting> settings = new DefinitionsLoader().load(empty).settings();

  @Test
  void everySettingIsOneComponentOfOneRecordOfRules() {
    Stream<Class<?>> ofARun = components(Definitions.class).map(RecordComponent::getType);
    assertThat(
            Stream.concat(ofARun, Stream.of(ClaimRules.class))
                .filter(
                    type -> type.isRecord() && components(type).allMatch(SettingsTest::isSetting))
                .flatMap(SettingsTest::components)
                .map(component -> RulesByName.key(component.getName())))
        .containsExactlyInAnyOrderElementsOf(settings.stream().map(Setting::key).toList());
  }

  @Test
  void noRecordIsMadeOfASettingThatIsNone() {
    assertThatThrownBy(() -> new RulesByName(settings.subList(1, 9)).of(SeriesRules.class))
        .hasMessage("the program lacks its own setting gap");
  }

  @Test
  void everyValueLiesWithinItsBounds() {
    assertThat(settings).allMatch(s -> isWithin(s.value(), s.allowed()));
  }

  @Test
  void theDocumentsSayEveryValueUnitAndBound() throws IOException {
    String table =
        Files.readString(Path.of("src/site/markdown/inputs.md")).split("\n## Settings\n", 2)[1];
    List<String> documented = new ArrayList<>();
    table
        .lines()
        .filter(line -> line.startsWith("| `") && !line.startsWith("| `as_of`"))
        .takeWhile(line -> line.split("\\|", -1).length == 6)
        .forEach(line -> documented.addAll(settingsOf(line.split("\\|", -1))));
    assertThat(documented)
        .containsExactlyInAnyOrderElementsOf(settings.stream().map(SettingsTest::text).toList());
  }

  private static boolean isWithin(String value, Allowed allowed) {
    if (allowed instanceof Allowed.Whole of) {
      return of.lowest() <= Integer.parseInt(value) && Integer.parseInt(value) <= of.highest();
    }
    return allowed instanceof Allowed.Words of && of.words().contains(value);
  }

  @Test
  void everyWordIsAConstantOfTheRulesAndEveryConstantAWord() {
    assertThat(
            settings.stream()
                .filter(setting -> setting.key().equals("shareable"))
                .map(Setting::allowed))
        .containsExactly(
            new Allowed.Words(
                Stream.of(Shareable.values())
                    .map(each -> each.name().toLowerCase(Locale.ROOT))
                    .toList()));
  }

  /** A row may say two settings; what both share stands there once. */
  private static List<String> settingsOf(String[] cells) {
    String[] keys = cells[1].replace("`", "").strip().split(", ", -1);
    if (!cells[2].strip().contains(" ")) {
      return List.of(keys[0] + ": " + cells[2].strip() + ", " + cells[3].strip().replace("`", ""));
    }
    String unit = cells[2].strip().replaceFirst(".* ", "");
    String[] values = cells[2].replace(unit, "").strip().split(", ", -1);
    String[] bounds = cells[3].strip().split(", ", -1);
    List<String> said = new ArrayList<>();
    for (int i = 0; i < keys.length; i++) {
      String within = bounds[Math.min(i, bounds.length - 1)];
      said.add(keys[i] + ": " + values[i].strip() + " " + unit + ", " + within);
    }
    return said;
  }

  private static String text(Setting setting) {
    return setting.key() + ": " + setting.said() + ", " + text(setting.allowed());
  }

  private static String text(Allowed allowed) {
    return allowed instanceof Allowed.Whole of
        ? of.lowest() + "–" + of.highest()
        : String.join(" or ", ((Allowed.Words) allowed).words());
  }

  private static boolean isSetting(RecordComponent component) {
    return component.getType() == int.class || component.getType().isEnum();
  }

  private static Stream<RecordComponent> components(Class<?> type) {
    return Stream.of(type.getRecordComponents());
  }
}
