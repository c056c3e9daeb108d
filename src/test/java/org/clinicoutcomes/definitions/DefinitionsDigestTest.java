package org.clinicoutcomes.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The digest of definitions changes with all that changes a report, the as-of date apart. */
class DefinitionsDigestTest {

  @TempDir private Path folder;

  private Input input(String name) {
    return new Input(folder.resolve(name));
  }

  @Test
  void isTheSameForTheSameDefinitions() {
    String digest = input("a").load().digest();
    assertThat(digest).matches("[0-9a-f]{64}").isEqualTo(input("b").load().digest());
  }

  @Test
  void doesNotChangeWithTheAsOfDateOrTheWordsAroundSettings() {
    String plain = input("none").load().digest();
    assertThat(input("a").with("settings.yaml", "as_of: 2026-01-31").load().digest())
        .isEqualTo(plain);
    assertThat(input("b").with("settings.yaml", "as_of: 2026-02-28 # later").load().digest())
        .isEqualTo(plain);
    assertThat(input("c").with("settings.yaml", "gap: 21").load().digest()).isEqualTo(plain);
  }

  @Test
  void changesWithEverySettingAndEveryByteOfEveryFile() {
    Set<String> digests = new HashSet<>();
    digests.add(input("none").load().digest());
    digests.add(input("gap").with("settings.yaml", "gap: 22").load().digest());
    digests.add(input("join").with("settings.yaml", "join: 91").load().digest());
    String file = "definitions/instruments/mine.yaml";
    digests.add(input("scale").with(file, Input.SCALE).load().digest());
    digests.add(input("comment").with(file, Input.SCALE + "# why\n").load().digest());
    digests.add(input("name").with("definitions/instruments/my.yaml", Input.SCALE).load().digest());
    digests.add(
        input("words")
            .with(
                "definitions/synonyms/mine.yaml",
                "drug: {spellings: {ketamine: [Racem]}, citation: ours}")
            .load()
            .digest());
    assertThat(digests).hasSize(7);
  }

  @Test
  void changesWithABuiltInFile() {
    List<YamlFile> files = BuiltInFiles.read(new Mistakes());
    String before = DefinitionsDigest.of(files, List.of());
    YamlFile first = files.get(0);
    List<YamlFile> edited =
        files.stream()
            .map(
                file ->
                    file.name().equals(first.name())
                        ? new YamlFile(file.name(), file.kind(), "x")
                        : file)
            .sorted(Comparator.comparing(YamlFile::name).reversed())
            .toList();
    List<YamlFile> reversed =
        files.stream().sorted(Comparator.comparing(YamlFile::name).reversed()).toList();
    assertThat(DefinitionsDigest.of(edited, List.of())).isNotEqualTo(before);
    assertThat(DefinitionsDigest.of(reversed, List.of())).isEqualTo(before);
  }
}
