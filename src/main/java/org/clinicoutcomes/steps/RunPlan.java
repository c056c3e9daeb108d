package org.clinicoutcomes.steps;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import org.clinicoutcomes.definitions.Definitions;
import org.clinicoutcomes.intake.SourceIntake;
import org.clinicoutcomes.inventory.InputFile;
import org.clinicoutcomes.inventory.Inventory;
import org.clinicoutcomes.pages.Words;
import org.clinicoutcomes.publish.Checksums;
import org.clinicoutcomes.publish.Extent;
import org.clinicoutcomes.publish.PublishedReport;

/**
 * Everything that decides a report's bytes, and where it goes; known before the first row is read.
 *
 * @param fingerprint SHA-256 over version, definitions, settings, as-of, extent and inputs: the
 *     identity of the run
 * @param nightly whether nobody stated the as-of date, so that it is the day's
 * @param acceptSmaller whether to publish sources with far fewer patients than before
 */
public record RunPlan(
    Inventory inventory,
    Definitions definitions,
    LocalDate asOf,
    Extent extent,
    String version,
    String fingerprint,
    StateFolder state,
    int threads,
    boolean nightly,
    boolean acceptSmaller) {

  /** Plans a run over what the inventory found. */
  public static RunPlan of(RunRequest request, Inventory inventory, Definitions definitions) {
    LocalDate asOf = asOf(request, definitions);
    String version = ProgramVersion.read();
    return new RunPlan(
        inventory,
        definitions,
        asOf,
        request.extent(),
        version,
        fingerprint(version, inventory, definitions, asOf, request.extent()),
        new StateFolder(request.output()),
        request.threads(),
        request.asOf() == null && definitions.asOf() == null,
        request.acceptSmaller());
  }

  private static LocalDate asOf(RunRequest request, Definitions definitions) {
    if (request.asOf() != null) {
      return request.asOf();
    }
    return definitions.asOf() != null ? definitions.asOf() : request.today();
  }

  private static String fingerprint(
      String version, Inventory inventory, Definitions definitions, LocalDate asOf, Extent extent) {
    MessageDigest digest = Checksums.digest();
    add(digest, version);
    add(digest, definitions.digest());
    add(digest, asOf.toString());
    add(digest, extent.code());
    // Files directly in the input folder are a source of the folder's name, which no path says.
    inventory.sources().forEach(source -> add(digest, source.name()));
    inventory.sources().stream()
        .flatMap(
            source -> source.unread().stream().map(file -> source.name() + "/" + file.sentence()))
        .forEach(unread -> add(digest, unread));
    // a source may be held for what they seem to hold
    inventory.sources().stream()
        .flatMap(source -> source.unplaced().stream())
        .forEach(unplaced -> add(digest, unplaced));
    inventory.inputs().forEach(file -> add(digest, file));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, InputFile file) {
    add(digest, file.path());
    add(digest, Long.toString(file.size()));
    add(digest, file.sha256());
  }

  /** Parts are told apart by their lengths, so that none can pass for two. */
  private static void add(MessageDigest digest, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }

  /** Reads sources as the definitions say. */
  public SourceIntake intake() {
    return new SourceIntake(
        definitions.catalog(),
        definitions.vocabulary(),
        definitions.spellings(),
        definitions.gate(),
        definitions.doubts(),
        asOf);
  }

  /** What sheets say for codes. */
  Words words() {
    return Words.of(definitions.catalog(), definitions.vocabulary().words());
  }

  /** Where its report is to stand. */
  public PublishedReport report() {
    return state.report(extent, asOf);
  }

  public SourceFolder folder(String source) {
    return state.source(fingerprint, source);
  }
}
