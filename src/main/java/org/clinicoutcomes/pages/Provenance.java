package org.clinicoutcomes.pages;

import java.util.List;

/**
 * What a report is made from; nothing of when, where or by whom.
 *
 * @param version of the program
 * @param fingerprint of everything the report is made from
 * @param definitions digest of definitions and settings in force
 * @param inputs every input, by path
 */
public record Provenance(
    String version, String fingerprint, String definitions, List<Input> inputs) {

  /**
   * One file.
   *
   * @param path within the input folder
   * @param source the source that it belongs to; empty where it holds for all
   * @param size in bytes
   */
  public record Input(String path, String source, long size, String sha256) {}

  public Provenance {
    inputs = List.copyOf(inputs);
  }
}
