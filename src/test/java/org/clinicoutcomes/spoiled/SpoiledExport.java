package org.clinicoutcomes.spoiled;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;

/** One clinic's clean export, and how it is to be written instead. */
final class SpoiledExport {

  static final List<String> FILES = List.of("patients", "sessions", "scores", "adverse_events");

  private final Map<String, SpoiledTable> tables = new LinkedHashMap<>();
  private String mapping;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, byte[]> further = new LinkedHashMap<>();
  char delimiter = ',';
  String lineEnd = "\n";
  Charset charset = StandardCharsets.UTF_8;
  boolean mark;
  boolean packed;
  boolean quoted;
  BiFunction<String, List<String>, List<String>> lines = (file, all) -> all;
  UnaryOperator<String> text = UnaryOperator.identity();

  private SpoiledExport(String mapping) {
    this.mapping = mapping;
  }

  /** Reads a clean export; its clinicians get names beyond ASCII. */
  static SpoiledExport of(Path clean) throws IOException {
    Path mapping = clean.resolve("mapping.yaml");
    SpoiledExport export =
        new SpoiledExport(Files.exists(mapping) ? Files.readString(mapping) : "");
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    for (String file : FILES) {
      try (CSVParser parser =
          CSVParser.parse(clean.resolve(file + ".csv"), StandardCharsets.UTF_8, format)) {
        List<Map<String, String>> rows = parser.stream().map(CSVRecord::toMap).toList();
        export.tables.put(file, new SpoiledTable(parser.getHeaderNames(), rows));
        export.names.put(file, file + ".csv");
      }
    }
    export.table("sessions").each("clinician", name -> name.replace("Dr ", "Dr Ümläut "));
    return export;
  }

  SpoiledTable table(String file) {
    SpoiledTable table = tables.get(file);
    if (table == null) {
      throw new IllegalArgumentException(file);
    }
    return table;
  }

  SpoiledTable sessions() {
    return table("sessions");
  }

  SpoiledTable scores() {
    return table("scores");
  }

  SpoiledTable patients() {
    return table("patients");
  }

  /** Writes all dates otherwise. */
  void dates(UnaryOperator<String> change) {
    sessions().each("session_date", change);
    scores().each("scored_on", change);
    patients().each("birth_date", change);
  }

  void map(String yaml) {
    mapping += yaml;
  }

  void name(String file, String name) {
    names.put(file, name);
  }

  void without(String file) {
    tables.remove(file);
  }

  /** Writes a table's rows as they are now into a further file. */
  void alsoAs(String file, String name) throws IOException {
    further.put(name, bytes(file, table(file)));
  }

  /** Writes a further file of another table. */
  void add(String name, SpoiledTable table) throws IOException {
    further.put(name, bytes(name, table));
  }

  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, byte[]> file : further.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    for (String file : tables.keySet()) {
      String name = names.get(file) + (packed ? ".gz" : "");
      Files.write(folder.resolve(name), bytes(file, table(file)));
    }
    if (!mapping.isEmpty()) {
      Files.writeString(folder.resolve("mapping.yaml"), mapping);
    }
  }

  private byte[] bytes(String file, SpoiledTable table) throws IOException {
    String all = text.apply(String.join("", lines.apply(file, written(table))));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write((mark ? "\uFEFF" + all : all).getBytes(charset));
    return packed ? gzip(bytes.toByteArray()) : bytes.toByteArray();
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(plain);
    }
    return bytes.toByteArray();
  }

  /** The header and the rows, each with its line end. */
  private List<String> written(SpoiledTable table) {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter)
            .setQuoteMode(quoted ? QuoteMode.ALL : QuoteMode.MINIMAL)
            .get();
    List<String> all = new ArrayList<>();
    all.add(format.format(table.header().toArray()) + lineEnd);
    table.rows.forEach(row -> all.add(format.format(table.fields(row).toArray()) + lineEnd));
    return all;
  }
}
