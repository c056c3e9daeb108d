package org.clinicoutcomes.tidy;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Joins what each source wrote into one tidy file. */
public final class DataFolder {

  private DataFolder() {}

  /**
   * One source's rows, sorted, without a header.
   *
   * @param renameClinic how a clinic of the source is called in the report
   * @param renames whether any clinic has another name there
   */
  public record Part(Path file, boolean renames, UnaryOperator<String> renameClinic) {}

  /**
   * Joins the parts under one header.
   *
   * @param parts in the order of their sources' names, so that the whole is sorted
   * @param clinic the clinic's place in a row; negative where rows have none
   */
  public static void join(Path file, List<String> header, List<Part> parts, int clinic) {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write((String.join(",", header) + "\n").getBytes(StandardCharsets.UTF_8));
      for (Part part : parts) {
        if (part.renames() && clinic >= 0) {
          renamed(part, clinic, out);
        } else {
          Files.copy(part.file(), out);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void renamed(Part part, int clinic, OutputStream out) throws IOException {
    try (CSVParser parser =
        CSVParser.parse(
            Files.newBufferedReader(part.file(), StandardCharsets.UTF_8), TidyCsv.FORMAT)) {
      for (CSVRecord row : parser) {
        List<String> values = new ArrayList<>(Arrays.asList(row.values()));
        values.set(clinic, part.renameClinic().apply(values.get(clinic)));
        String line = TidyCsv.FORMAT.format(values.toArray());
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
