package org.clinicoutcomes.intake;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import org.clinicoutcomes.inventory.ChangedFile;
import org.clinicoutcomes.inventory.Checksum;
import org.clinicoutcomes.inventory.FileNames;
import org.clinicoutcomes.inventory.InputFile;
import org.clinicoutcomes.text.PackedInput;
import org.clinicoutcomes.text.TextDecoder;
import org.clinicoutcomes.text.UnpackedInput;
import org.clinicoutcomes.text.Utf16Input;
import org.jspecify.annotations.Nullable;

/** A file of the inventory while it is read, its bytes hashed on the way. */
final class RawFile implements Closeable {

  private final InputFile file;
  private final Checksum raw;

  /** A file's bytes, with one byte for each ASCII character, and what makes text of them. */
  record Content(InputStream bytes, TextDecoder decoder) {}

  /**
   * @throws NoSuchFileException if no file is there any more: a pipe, once opened, might never end
   */
  RawFile(InputFile file) throws IOException {
    if (!Files.isRegularFile(file.file())) {
      throw new NoSuchFileException(file.path());
    }
    this.file = file;
    raw = new Checksum(Files.newInputStream(file.file()));
  }

  /**
   * The file's content, unpacked where it is packed. A byte-order mark says its encoding, whatever
   * is stated.
   */
  Content content(@Nullable Charset stated) throws IOException {
    PushbackInputStream in = new PushbackInputStream(unpacked(), 3);
    byte[] first = in.readNBytes(3);
    in.unread(first);
    Charset marked = marked(first);
    Charset known = marked == null ? stated : marked;
    TextDecoder decoder = known == null ? TextDecoder.open() : TextDecoder.of(known);
    return new Content(wide(in, known), decoder);
  }

  private InputStream unpacked() throws IOException {
    return FileNames.isPacked(file.name())
        ? new UnpackedInput(new PackedInput(raw), file.size())
        : raw;
  }

  private static @Nullable Charset marked(byte[] first) {
    int two = first.length < 2 ? 0 : ((first[0] & 0xFF) << 8) | (first[1] & 0xFF);
    if (two == 0xFEFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (two == 0xFFFE) {
      return StandardCharsets.UTF_16LE;
    }
    boolean utf8 = two == 0xEFBB && first.length == 3 && (first[2] & 0xFF) == 0xBF;
    return utf8 ? StandardCharsets.UTF_8 : null;
  }

  private static InputStream wide(InputStream in, @Nullable Charset known) {
    if (StandardCharsets.UTF_16LE.equals(known)) {
      return new Utf16Input(in, ByteOrder.LITTLE_ENDIAN);
    }
    boolean big = StandardCharsets.UTF_16BE.equals(known) || StandardCharsets.UTF_16.equals(known);
    return big ? new Utf16Input(in, ByteOrder.BIG_ENDIAN) : in;
  }

  /**
   * Reads what is left, and checks that it was the file that the inventory describes.
   *
   * @throws ChangedFile if it was not: what was read is then no one export
   */
  void verify() throws IOException {
    raw.drain();
    if (raw.size() != file.size() || !raw.hex().equals(file.sha256())) {
      throw new ChangedFile(file);
    }
  }

  @Override
  public void close() throws IOException {
    raw.close();
  }
}
