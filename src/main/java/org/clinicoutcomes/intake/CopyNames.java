package org.clinicoutcomes.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.clinicoutcomes.inventory.FileNames;
import org.clinicoutcomes.inventory.InputFile;
import org.clinicoutcomes.inventory.SourceFiles;

/**
 * Under which names the rejected records of a source's files are kept: each under its file's,
 * unpacked, so that they can be corrected at once. Those of a file that is read for several kinds
 * name the kind too, as in {@code study.sessions.csv}; where a name is another file's, it gets a
 * further ending.
 */
final class CopyNames {

  private final SourceFiles source;
  private final Map<InputFile, String> names = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  CopyNames(SourceFiles source) {
    this.source = source;
    source.files().stream()
        .filter(file -> wanted(file).equals(file.name()))
        .forEach(file -> take(file, file.name()));
    source.files().stream().filter(file -> !names.containsKey(file)).forEach(this::takeFree);
  }

  String of(InputFile file) {
    return names.getOrDefault(file, file.name());
  }

  private void takeFree(InputFile file) {
    String wanted = wanted(file);
    String ending = wanted.substring(wanted.lastIndexOf('.'));
    String further = wanted.substring(0, wanted.length() - ending.length());
    String free = wanted;
    while (taken.contains(free.toLowerCase(Locale.ROOT))) {
      further += FileNames.isPacked(file.name()) ? ending + FileNames.PACKED : ending;
      free = further + ending;
    }
    take(file, free);
  }

  private void take(InputFile file, String name) {
    names.put(file, name);
    taken.add(name.toLowerCase(Locale.ROOT));
  }

  private String wanted(InputFile file) {
    String plain = FileNames.unpacked(file.name());
    if (!source.isOfSeveralKinds(file)) {
      return plain;
    }
    int ending = plain.lastIndexOf('.');
    return plain.substring(0, ending) + "." + file.kindCode() + plain.substring(ending);
  }
}
