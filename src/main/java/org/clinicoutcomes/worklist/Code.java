package org.clinicoutcomes.worklist;

/** Codes of the vocabulary as they are read aloud. */
final class Code {

  private Code() {}

  static String words(String code) {
    return code.replace('_', ' ');
  }
}
