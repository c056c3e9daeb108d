package org.clinicoutcomes.quality;

import java.util.Locale;

/** What may be in doubt of an export: what a row is, whose it is, when it was, what it says. */
public enum DoubtCode {
  /** Rows of one file replace each other with other values: they may not say the same thing. */
  REPLACED_VALUES,
  /** A column tells rows apart, and some of its words are not known to be sessions. */
  ROWS_OF_OTHER_KINDS,
  /** Sessions before the as-of date that were neither given nor cancelled. */
  PAST_BOOKINGS,
  /** Rows of one patient on one day may be parts of one session. */
  PARTS_OF_SESSIONS,
  /** Patients of one file are those of another but for how their ids are written. */
  IDS_WRITTEN_DIFFERENTLY,
  /** Ids of one clinic are those of other patients in another. */
  IDS_REPEAT_ACROSS_CLINICS,
  /** Rows of one id name two people. */
  TWO_PEOPLE_UNDER_ONE_ID,
  /** Patients have ids such as systems are tried out with. */
  TEST_PATIENTS,
  /** Patients have scores and no session. */
  SCORES_WITHOUT_SESSIONS,
  /** Scores lie far from every session of their patients. */
  DISTANT_DATES,
  /** Files state times in different zones, and nothing says what a clinic's own time was. */
  TIME_ZONES,
  /** Some dates of a column may have day and month exchanged. */
  DATES_TURNED,
  /** A score taken before treatment stands in every row. */
  REPEATED_BASELINE,
  /** Scores of 0 stand where nothing was taken. */
  ZEROS_FILLED_IN,
  /** A column of scores holds the codes of bands of severity. */
  CODES_OF_BANDS,
  /** A column may say of scores that they were not completed, or are none. */
  SCORE_STATES,
  /** So many rows of a file were rejected that the others may be those of other patients. */
  ROWS_REJECTED,
  /** A column's cells could not be read. */
  COLUMN_UNREAD,
  /** A column's scores lie on another scale. */
  OTHER_SCALE,
  /** Items of a questionnaire add up to another total than the one beside them. */
  ITEMS_AND_TOTAL_DIFFER,
  /** Two results of one observation differ. */
  RESULTS_DIFFER,
  /** Two columns may be of one score, and say different things. */
  TWO_COLUMNS,
  /** What names a measure and what describes it are of two. */
  MEASURES_DIFFER,
  /** Scores were rounded to hundredths, and what became of a patient may hang on that. */
  ROUNDED_SCORES,
  /** A value that the mapping states for a column is not used. */
  CONSTANT_NOT_USED,
  /** A file that was to be there is not, or is none that can be read. */
  FILE_NOT_READ,
  /** A header that the mapping names is in no file. */
  HEADER_NOT_THERE,
  /** A header is nearly that of a column which decides what counts. */
  HEADER_MISSPELT,
  /** Far fewer patients than in the last whole report. */
  FEWER_PATIENTS;

  /** The code in files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
