package org.clinicoutcomes.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Makes text of a file's bytes, strictly. Where nothing states the encoding, it is open as long as
 * all bytes are ASCII; the first block with others decides: UTF-8 if it is at most damaged UTF-8,
 * else Windows-1252.
 */
public final class TextDecoder {

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final char REPLACEMENT = '\uFFFD';

  private final String statedName;
  private final Charset charset;
  private final boolean open;

  private TextDecoder(String statedName, Charset charset, boolean open) {
    this.statedName = statedName;
    this.charset = charset;
    this.open = open;
  }

  /** A decoder that finds the encoding out. */
  public static TextDecoder open() {
    return new TextDecoder("", StandardCharsets.UTF_8, true);
  }

  /** A decoder for a known encoding; of UTF-16 the bytes have become UTF-8 on their way here. */
  public static TextDecoder of(Charset known) {
    boolean wide = known.name().startsWith("UTF-16");
    return new TextDecoder(known.name(), wide ? StandardCharsets.UTF_8 : known, false);
  }

  /** The encoding's name, as found out so far. */
  public String name() {
    return statedName.isEmpty() ? charset.name() : statedName;
  }

  /** Whether the encoding was taken for lack of another: the bytes are not UTF-8. */
  public boolean isGuess() {
    return statedName.isEmpty() && charset.equals(WINDOWS_1252);
  }

  /** What decodes the file's next block, and is asked again for the one behind it. */
  public TextDecoder of(RecordBlock block) {
    if (!open || block.isAscii()) {
      return this;
    }
    boolean isLikely = Utf8Form.of(block.bytes()).isLikely();
    return new TextDecoder(statedName, isLikely ? StandardCharsets.UTF_8 : WINDOWS_1252, false);
  }

  /** The text, or null if the bytes are none in the encoding. */
  @Nullable String decode(byte[] bytes, int offset, int length, boolean ascii) {
    if (ascii) {
      return new String(bytes, offset, length, StandardCharsets.ISO_8859_1);
    }
    // a lenient decoding is much faster, and shows by its mark where a strict one must judge
    String lenient = lenient(bytes, offset, length);
    return lenient.indexOf(REPLACEMENT) < 0 || isDecodable(bytes, offset, length) ? lenient : null;
  }

  /** The text with marks where the bytes are none. */
  String lenient(byte[] bytes, int offset, int length) {
    return new String(bytes, offset, length, charset);
  }

  private boolean isDecodable(byte[] bytes, int offset, int length) {
    try {
      charset.newDecoder().decode(ByteBuffer.wrap(bytes, offset, length));
      return true;
    } catch (CharacterCodingException malformed) {
      return false;
    }
  }
}
