package org.clinicoutcomes.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Exports of a few rows, for what the sample does not show. */
final class SmallExport {

  static final String HEADER =
      "session_id,patient_id,session_date,condition,drug,route,clinic,pain_before,pain_after";

  private SmallExport() {}

  /** Two patients a clinic, three infusions each; the second of them improves by a point more. */
  static void write(Path source, String... clinics) throws IOException {
    StringBuilder rows = new StringBuilder(HEADER).append('\n');
    int session = 0;
    for (String clinic : clinics) {
      for (int patient = 0; patient < 2; patient++) {
        for (int month = 1; month <= 3; month++) {
          rows.append(
              "s%d,p%d-%d,2024-0%d-01,migraine,ketamine,iv,%s,%d,%d\n"
                  .formatted(
                      ++session,
                      List.of(clinics).indexOf(clinic),
                      patient,
                      month,
                      quoted(clinic),
                      9 - month,
                      7 - month - patient));
        }
      }
    }
    Files.writeString(Files.createDirectories(source).resolve("sessions.csv"), rows);
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  /** A source whose export has a header and not one row. */
  static void writeEmpty(Path source) throws IOException {
    Files.writeString(Files.createDirectories(source).resolve("sessions.csv"), HEADER + "\n");
  }

  /** A source that is held: its sessions do not say which drug was given. */
  static void writeWithoutDrug(Path source) throws IOException {
    Files.writeString(
        Files.createDirectories(source).resolve("sessions.csv"),
        "session_id,patient_id,session_date,condition,route\ns1,hidden-7,2024-01-01,migraine,iv\n");
  }

  /** Sessions of so many patients, an infusion each. */
  static void writeLong(Path source, int patients) throws IOException {
    try (Writer rows =
        Files.newBufferedWriter(Files.createDirectories(source).resolve("sessions.csv"))) {
      rows.write(HEADER + "\n");
      for (int i = 0; i < patients; i++) {
        rows.write("s" + i + ",p" + i + ",2024-01-01,migraine,ketamine,iv,,8,5\n");
      }
    }
  }
}
