package org.clinicoutcomes.synthetic;

import java.util.List;

/** The lines of a file that are neither its header nor rows. */
interface Framing {

  /** A file that begins with its header and ends with its last row. */
  Framing NONE =
      new Framing() {
        @Override
        public List<List<String>> above() {
          return List.of();
        }

        @Override
        public List<List<String>> below(long rows, int width) {
          return List.of();
        }
      };

  /** What comes before the header. */
  List<List<String>> above();

  /**
   * What comes after the rows.
   *
   * @param width fields of the header
   */
  List<List<String>> below(long rows, int width);
}
