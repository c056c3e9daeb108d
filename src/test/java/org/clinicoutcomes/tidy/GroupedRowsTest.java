package org.clinicoutcomes.tidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.report.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupedRowsTest {

  @TempDir Path folder;

  @Test
  void keepsGroupsTogetherAndWithinThemTheOrderInWhichRowsCame() {
    Path file = folder.resolve("rows");
    try (GroupedRows rows = new GroupedRows(file)) {
      rows.add("ptsd", row("p2", 3));
      rows.add("ocd", row("p2", 1));
      rows.add("ptsd", row("p1, \"the other\"\nline", 2));
      rows.add("ocd", row("", 4));
      assertThat(rows.count()).isEqualTo(4);
    }
    assertThat(read(file))
        .containsExactly(row("p2", 1), row("", 4), row("p2", 3), row("p1, \"the other\"\nline", 2));
    assertThat(folder.toFile().list()).containsExactly("rows");
  }

  @Test
  void leavesAnEmptyFileWhereThereAreNoRows() {
    Path file = folder.resolve("rows");
    try (GroupedRows rows = new GroupedRows(file)) {
      assertThat(rows.count()).isZero();
    }
    assertThat(read(file)).isEmpty();
  }

  private static List<Value> row(String patient, long sessions) {
    return List.of(Value.of(patient), Value.of(sessions));
  }

  private static List<List<Value>> read(Path file) {
    List<List<Value>> rows = new ArrayList<>();
    ValueRows.read(file).forEach(rows::add);
    return rows;
  }
}
