package org.clinicoutcomes.publish;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.clinicoutcomes.instrument.CodePoints;
import org.jspecify.annotations.Nullable;

/** Sizes and SHA-256 sums of a report's files. */
public final class Checksums {

  private Checksums() {}

  /** The files of a report's folder but its manifest, by path. */
  public static List<Manifest.Entry> ofReport(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> entry(folder, file))
          .filter(entry -> !entry.path().equals(Manifest.FILE))
          .sorted(Comparator.comparing(Manifest.Entry::path, CodePoints.ORDER))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void writeString(Path file, String text) {
    try {
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Manifest.Entry entry(Path folder, Path file) {
    String path = folder.relativize(file).toString().replace('\\', '/');
    if (!Files.isRegularFile(file)) {
      return new Manifest.Entry(path, 0, "", null); // a pipe would never end
    }
    try {
      return new Manifest.Entry(path, Files.size(file), ofFile(file), ofContent(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String ofFile(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return sha256(in);
    }
  }

  /**
   * Tells whether two workbooks say the same, however they were compressed; none of a file that is
   * no workbook, or no longer.
   */
  private static @Nullable String ofContent(Path file) throws IOException {
    if (!file.toString().endsWith(".xlsx")) {
      return null;
    }
    MessageDigest digest = digest();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<? extends ZipEntry> parts =
          zip.stream().sorted(Comparator.comparing(ZipEntry::getName, CodePoints.ORDER)).toList();
      for (ZipEntry part : parts) {
        digest.update((part.getName() + "\n").getBytes(StandardCharsets.UTF_8));
        try (InputStream in = zip.getInputStream(part)) {
          in.transferTo(into(digest));
        }
      }
    } catch (ZipException | EOFException e) {
      return null;
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static OutputStream into(MessageDigest digest) {
    return new DigestOutputStream(OutputStream.nullOutputStream(), digest);
  }

  /** SHA-256 in hexadecimal. */
  public static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  /** SHA-256 in hexadecimal of all that is left to read. */
  public static String sha256(InputStream in) throws IOException {
    MessageDigest digest = digest();
    in.transferTo(into(digest));
    return HexFormat.of().formatHex(digest.digest());
  }

  /** A new SHA-256. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
