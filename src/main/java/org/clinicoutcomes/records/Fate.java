package org.clinicoutcomes.records;

/** What became of a readable row once the whole source was read. */
public enum Fate {
  /** It counts. */
  ACCEPTED,
  /** It counts as a part of the session that another row stands for. */
  PART,
  /** A later row of the same key says the same. */
  DUPLICATE,
  /** A later row of the same key says something else, and wins. */
  SUPERSEDED,
  /** It counts once the as-of date reaches it. */
  AFTER_AS_OF
}
