package org.clinicoutcomes.definitions;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * The fingerprint of definitions: every file with its name and bytes, and every setting's value. An
 * input's {@code settings.yaml} counts by those values alone, as its as-of date stands apart in a
 * run's fingerprint.
 */
final class DefinitionsDigest {

  private final MessageDigest digest;

  private DefinitionsDigest() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static String of(List<YamlFile> files, List<Setting> settings) {
    DefinitionsDigest all = new DefinitionsDigest();
    files.stream()
        .sorted(Comparator.comparing(YamlFile::name))
        .forEach(file -> all.add(file.name(), file.text()));
    settings.forEach(setting -> all.add(setting.key(), setting.value()));
    return HexFormat.of().formatHex(all.digest.digest());
  }

  private void add(String name, String content) {
    add(name);
    add(content);
  }

  /** With its length before it, so that no two lists of texts give the same bytes. */
  private void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }
}
