package org.clinicoutcomes.definitions;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import org.clinicoutcomes.export.Spellings;
import org.jspecify.annotations.Nullable;

/**
 * Encodings by the names that people give them. Besides UTF-16 only those will do in which the
 * bytes of ASCII stand for ASCII and for nothing else, as files are cut into records by them.
 */
final class Encodings {

  /** UTF-16 alone is what Windows writes (as in the Encoding Standard of the WHATWG). */
  private static final Map<String, Charset> OTHER_NAMES =
      Map.of(
          "ansi", Charset.forName("windows-1252"),
          "win1252", Charset.forName("windows-1252"),
          "windows1252", Charset.forName("windows-1252"),
          "latin1", StandardCharsets.ISO_8859_1,
          "latin9", Charset.forName("ISO-8859-15"),
          "utf8bom", StandardCharsets.UTF_8,
          "utf8sig", StandardCharsets.UTF_8,
          "utf16", StandardCharsets.UTF_16LE,
          "unicode", StandardCharsets.UTF_16LE);

  private static final String EXPECTED =
      "one such as UTF-8, UTF-16LE, windows-1252, ISO-8859-1 or ISO-8859-15";

  private Encodings() {}

  /** The encoding that a value names, or null where a mistake was reported. */
  static @Nullable Charset read(YamlValue value) {
    String name = Scalars.text(value);
    if (name == null) {
      return null;
    }
    Charset charset = named(name);
    if (charset == null) {
      value.isWrong("is '" + Scalars.shortened(name) + "', which is no known encoding", EXPECTED);
      return null;
    }
    if (!isReadable(charset)) {
      value.isWrong(
          "is '" + Scalars.shortened(name) + "', in which records cannot be told apart", EXPECTED);
      return null;
    }
    return charset;
  }

  private static @Nullable Charset named(String name) {
    Charset other = OTHER_NAMES.get(Spellings.key(name));
    if (other != null) {
      return other;
    }
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static boolean isReadable(Charset charset) {
    return charset.equals(StandardCharsets.UTF_16LE)
        || charset.equals(StandardCharsets.UTF_16BE)
        || (charset.canEncode() && keepsAscii(charset) && keepsOthersApart(charset));
  }

  private static boolean keepsAscii(Charset charset) {
    String ascii = characters(0, 0x80);
    byte[] bytes = ascii.getBytes(StandardCharsets.US_ASCII);
    return new String(bytes, charset).equals(ascii)
        && StandardCharsets.ISO_8859_1.decode(encode(charset, ascii)).toString().equals(ascii);
  }

  private static boolean keepsOthersApart(Charset charset) {
    ByteBuffer bytes =
        encode(charset, characters(0x80, Character.MIN_SURROGATE) + characters(0xE000, 0xFFFE));
    while (bytes.hasRemaining()) {
      if (bytes.get() >= 0) {
        return false;
      }
    }
    return true;
  }

  private static String characters(int from, int to) {
    StringBuilder all = new StringBuilder();
    for (int c = from; c < to; c++) {
      all.append((char) c);
    }
    return all.toString();
  }

  private static ByteBuffer encode(Charset charset, String text) {
    try {
      return charset
          .newEncoder()
          .onUnmappableCharacter(CodingErrorAction.IGNORE)
          .encode(CharBuffer.wrap(text));
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("no character is malformed", e);
    }
  }
}
