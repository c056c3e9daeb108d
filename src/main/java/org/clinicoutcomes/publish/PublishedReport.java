package org.clinicoutcomes.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The place of one report in the output folder.
 *
 * <p>A new report replaces an older one by two renames: the older steps aside, the new one steps
 * in. Whoever finds the first done and the second not puts the older one back.
 *
 * @param folder where the report stands
 * @param aside where an older one steps aside to
 */
public record PublishedReport(Path folder, Path aside) {

  /** What a manifest says beside its files. */
  public record Statement(
      String version,
      String asOf,
      Extent extent,
      String fingerprint,
      String definitions,
      SortedMap<String, String> settings,
      List<Manifest.Entry> inputs,
      SortedMap<String, SourceEntry> sources,
      SortedMap<String, Long> counts) {

    private Manifest over(List<Manifest.Entry> outputs) {
      return new Manifest(
          Manifest.PROGRAM,
          version,
          asOf,
          extent,
          fingerprint,
          definitions,
          settings,
          inputs,
          sources,
          counts,
          outputs);
    }
  }

  /** Puts things right after a run that ended between the two renames. */
  public void recover() {
    if (Files.exists(aside) && !Files.exists(folder)) {
      Folders.rename(aside, folder);
    }
    Folders.delete(aside);
  }

  /** What the report says of itself, its files taken on trust; none where there is no report. */
  public @Nullable Manifest manifest() {
    return Manifest.read(folder);
  }

  /** The manifest, if the report is whole: every file there, none changed, none added. */
  public @Nullable Manifest intactManifest() {
    Manifest manifest = manifest();
    return manifest != null && manifest.describes(folder) ? manifest : null;
  }

  /** Seals a finished report with its manifest and puts it in place of an older one. */
  public void publish(Path staged, Statement statement) {
    statement.over(Checksums.ofReport(staged)).write(staged);
    Folders.makeDurable(staged);
    Folders.restrictToOwner(staged);
    recover();
    if (Files.exists(folder)) {
      Folders.rename(folder, aside);
    }
    Folders.rename(staged, folder);
    Folders.delete(aside);
  }
}
