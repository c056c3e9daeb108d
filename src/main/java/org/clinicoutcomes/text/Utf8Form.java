package org.clinicoutcomes.text;

/**
 * How far bytes are UTF-8.
 *
 * @param wellFormed characters beyond ASCII
 * @param malformed bytes that belong to none
 */
record Utf8Form(int wellFormed, int malformed) {

  static Utf8Form of(byte[] bytes) {
    int wellFormed = 0;
    int malformed = 0;
    for (int i = 0; i < bytes.length; i++) {
      int further = further(bytes[i]);
      if (further > 0 && follow(bytes, i + 1, further)) {
        wellFormed++;
        i += further;
      } else if (further != 0) {
        malformed++;
      }
    }
    return new Utf8Form(wellFormed, malformed);
  }

  /** Whether the bytes are UTF-8, damaged at most: other encodings hardly ever look like it. */
  boolean isLikely() {
    return malformed == 0 || (wellFormed > 0 && wellFormed >= malformed);
  }

  /** The bytes that follow a first one; 0 after ASCII, negative where it begins no character. */
  private static int further(byte first) {
    int value = first & 0xFF;
    if (value < 0x80) {
      return 0;
    }
    if (value >= 0xC2 && value < 0xE0) {
      return 1;
    }
    return value >= 0xE0 && value < 0xF0 ? 2 : value >= 0xF0 && value < 0xF5 ? 3 : -1;
  }

  private static boolean follow(byte[] bytes, int from, int count) {
    for (int i = from; i < from + count; i++) {
      if (i >= bytes.length || (bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }
}
