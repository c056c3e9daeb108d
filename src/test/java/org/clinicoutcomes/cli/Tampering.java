package org.clinicoutcomes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Changes a little in files, as somebody might who hopes that nobody notices. */
final class Tampering {

  private Tampering() {}

  /** Puts one text in place of another that stands in the file. */
  static void replace(Path file, String text, String other) throws IOException {
    Files.writeString(file, replaced(Files.readString(file), text, other));
  }

  /** The same within one part of a workbook. */
  static void replace(Path workbook, String part, String text, String other) throws IOException {
    rewrite(workbook, Map.of(part, content -> replaced(content, text, other)));
  }

  static void append(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardOpenOption.APPEND);
  }

  private static String replaced(String content, String text, String other) {
    assertThat(content).contains(text);
    return content.replaceFirst(Pattern.quote(text), other);
  }

  /** Packs a workbook anew, with what stands in some of its parts changed. */
  static void rewrite(Path workbook, Map<String, UnaryOperator<String>> changes)
      throws IOException {
    Map<String, byte[]> parts = parts(workbook);
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(workbook))) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        out.putNextEntry(new ZipEntry(part.getKey()));
        out.write(changed(part.getValue(), changes.get(part.getKey())));
      }
    }
  }

  private static byte[] changed(byte[] content, @Nullable UnaryOperator<String> change) {
    return change == null
        ? content
        : change
            .apply(new String(content, StandardCharsets.UTF_8))
            .getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> parts(Path workbook) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      for (ZipEntry part : zip.stream().toList()) {
        parts.put(part.getName(), zip.getInputStream(part).readAllBytes());
      }
    }
    return parts;
  }
}
