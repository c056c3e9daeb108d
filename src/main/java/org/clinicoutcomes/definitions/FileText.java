package org.clinicoutcomes.definitions;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The text of a file that a person wrote: UTF-8, and of a size that a person writes. */
final class FileText {

  static final int LARGEST_BYTES = 1 << 20;

  private FileText() {}

  /** The text, or null where a mistake was reported. */
  static @Nullable String read(Path path, String name, Mistakes mistakes) {
    if (!Files.isRegularFile(path)) {
      mistakes.add(Spot.of(name), "is not a file", "a YAML file");
      return null;
    }
    try (InputStream in = Files.newInputStream(path)) {
      return decode(in.readNBytes(LARGEST_BYTES + 1), name, mistakes);
    } catch (IOException e) {
      mistakes.add(Spot.of(name), "cannot be read", "a file that this program may read");
      return null;
    }
  }

  /** Strict, because a wrong encoding would put unreadable words into every report. */
  static @Nullable String decode(byte[] bytes, String name, Mistakes mistakes) {
    if (bytes.length > LARGEST_BYTES) {
      mistakes.add(Spot.of(name), "is larger than 1 MB", "definitions only, split over files");
      return null;
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      Spot at = new Spot(name, lineAt(bytes, in.position()), "");
      mistakes.add(at, "is not UTF-8", "the file saved in the encoding UTF-8");
      return null;
    }
    return out.flip().toString();
  }

  private static int lineAt(byte[] bytes, int position) {
    int line = 1;
    for (int i = 0; i < position; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }
}
