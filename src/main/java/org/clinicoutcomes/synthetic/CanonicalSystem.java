package org.clinicoutcomes.synthetic;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Our own columns and codes, as the documents list them. */
final class CanonicalSystem implements ClinicSystem {

  @Override
  public FileForm form() {
    return FileForm.CANONICAL;
  }

  @Override
  public Map<ExportKind, String> files() {
    return Arrays.stream(ExportKind.values())
        .collect(Collectors.toMap(Function.identity(), ExportKind::file));
  }

  @Override
  public List<Field> fields(ExportKind kind, List<String> columns) {
    return columns.stream()
        .map(column -> new Field(column, row -> row.getOrDefault(column, "")))
        .toList();
  }
}
