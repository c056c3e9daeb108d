package org.clinicoutcomes.oracle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a comma-separated file character by character: quotes, doubled quotes, quoted newlines. */
final class NaiveCsv {
  private final String text;
  private int at;

  private NaiveCsv(String text) {
    this.text = text;
  }

  /** The rows of a file as header to cell, cells stripped; a column that is absent has no entry. */
  static List<Map<String, String>> read(Path file) throws IOException {
    List<List<String>> records = new NaiveCsv(textOf(file)).records();
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> record : records.subList(Math.min(1, records.size()), records.size())) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < records.get(0).size(); i++) {
        row.put(records.get(0).get(i).strip(), i < record.size() ? record.get(i).strip() : "");
      }
      rows.add(row);
    }
    return rows;
  }

  private static String textOf(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    return new String(
        file.toString().endsWith(".gz") ? NaiveGzip.unpack(bytes) : bytes, StandardCharsets.UTF_8);
  }

  private List<List<String>> records() {
    List<List<String>> records = new ArrayList<>();
    while (at < text.length()) {
      List<String> record = record();
      if (record.size() > 1 || !record.get(0).isBlank()) {
        records.add(record);
      }
    }
    return records;
  }

  private List<String> record() {
    List<String> cells = new ArrayList<>();
    while (true) {
      cells.add(cell());
      boolean comma = at < text.length() && text.charAt(at) == ',';
      at++;
      if (!comma) {
        return cells;
      }
    }
  }

  private String cell() {
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"' && quoted && at + 1 < text.length() && text.charAt(at + 1) == '"') {
        cell.append(c);
        at++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n')) {
        break;
      } else {
        cell.append(c);
      }
    }
    return cell.toString();
  }
}
