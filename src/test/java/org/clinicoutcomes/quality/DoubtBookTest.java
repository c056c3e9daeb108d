package org.clinicoutcomes.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clinicoutcomes.export.AcceptedDoubt;
import org.clinicoutcomes.quality.Doubt.End;
import org.clinicoutcomes.quality.DoubtBook.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubtBookTest {

  private static final DoubtRules RULES = new DoubtRules(1, 3, 2, 5, 5, 5);
  private static final String PAIN = "scores_2026-06-30.csv, column pain";

  /** At least 1 % and 3 patients are a doubt; 2 points or more hold. */
  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource({
    "2, 10, NONE",
    "3, 301, NONE",
    "3, 300, PUBLISHED",
    "19, 1000, PUBLISHED",
    "20, 1000, HELD",
    "3, 3, HELD"
  })
  void endsABearingDoubtByItsSize(long concerned, long of, String end) {
    DoubtBook book = new DoubtBook(RULES, List.of());
    book.bearing(subject(concerned), of, "So it is.", "");
    assertThat(book.all())
        .extracting(doubt -> doubt.end().name())
        .isEqualTo(end.equals("NONE") ? List.of() : List.of(end));
  }

  @Test
  void knowsWhatSpeaksAndWhatHolds() {
    DoubtBook book = new DoubtBook(RULES, List.of());
    book.aside(subject(1), "So it is.", "");
    book.holding(subject(1), "So it is.", "Do that.");
    assertThat(book.all()).extracting(Doubt::speaks).containsExactly(true, false);
    assertThat(book.all()).extracting(Doubt::holds).containsExactly(false, true);
    assertThat(book.all()).extracting(Doubt::isOpen).containsExactly(true, true);
    assertThat(book.all())
        .extracting(Doubt::words)
        .containsExactly("So it is.", "So it is. Do that.");
  }

  /** An accepted doubt is silent, even one that would hold; a larger or another one is not. */
  @ParameterizedTest(name = "{0} at {1}, up to {2}")
  @CsvSource(
      delimiter = ';',
      value = {
        "column_unread; scores_2026-06-30.csv, column pain; 12; ACCEPTED",
        "column_unread; scores_*.csv, column pain; 12; ACCEPTED",
        "column_unread; *; 12; ACCEPTED",
        "column_unread; scores_2026-06-30.csv, column pain; 11; HELD",
        "column_unread; scores_*.csv, column pai; 12; HELD",
        "column_unread; scores_......30.csv, column pain; 12; HELD",
        "column_unread; ''; 12; HELD",
        "other_scale; scores_2026-06-30.csv, column pain; 12; HELD"
      })
  void keepsQuietOfWhatIsAccepted(String code, String place, long most, End end) {
    DoubtBook book = new DoubtBook(RULES, List.of(new AcceptedDoubt(code, place, most)));
    book.holding(subject(12), "So it is.", "");
    assertThat(book.all()).extracting(Doubt::end).containsExactly(end);
    assertThat(book.all().get(0).isOpen()).isEqualTo(end != End.ACCEPTED);
  }

  @Test
  void measuresByRowsWhereNoPatientCanBeNamed() {
    DoubtBook book = new DoubtBook(RULES, List.of(new AcceptedDoubt("column_unread", PAIN, 40)));
    book.aside(Subject.ofRows(DoubtCode.COLUMN_UNREAD, PAIN, 40), "So it is.", "");
    book.aside(Subject.ofRows(DoubtCode.COLUMN_UNREAD, PAIN, 41), "So it is.", "");
    assertThat(book.all()).extracting(Doubt::end).containsExactly(End.ACCEPTED, End.PUBLISHED);
  }

  private static Subject subject(long patients) {
    return new Subject(DoubtCode.COLUMN_UNREAD, PAIN, 100, patients);
  }
}
