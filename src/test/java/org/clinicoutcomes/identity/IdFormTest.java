package org.clinicoutcomes.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clinicoutcomes.export.IdRule;
import org.clinicoutcomes.export.IdRule.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each rule does to an id. */
class IdFormTest {

  private static String of(IdRule rule, String id) {
    return new IdForm(List.of(rule)).of(id);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "0012, 12",
    "12, 12",
    "000, 0",
    "P007, P7",
    "P-007-01, P-7-01",
    "A0-12, A0-12",
    "X, X"
  })
  void zerosBeforeTheFirstNumberGo(String id, String form) {
    assertThat(of(IdRule.of(Way.STRIP_ZEROS), id)).isEqualTo(form);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "MRN-P1, P1",
    "P1, P1",
    "P1MRN-, P1",
    "MRN-, MRN-",
    "MRN-MRN-, MRN-",
    "mrn-P1, mrn-P1"
  })
  void aBeginningOrEndingGoesOnce(String id, String form) {
    assertThat(of(IdRule.strip("MRN-"), id)).isEqualTo(form);
  }

  @Test
  void caseAndBlanksGo() {
    assertThat(of(IdRule.of(Way.IGNORE_CASE), "Ab-12É")).isEqualTo("ab-12é");
    assertThat(of(IdRule.of(Way.STRIP_BLANKS), "A 1\u00A02")).isEqualTo("A12");
  }

  @Test
  void rulesFollowEachOther() {
    IdForm form = new IdForm(List.of(IdRule.strip("MRN-"), IdRule.of(Way.STRIP_ZEROS)));
    assertThat(form.of("MRN-0012")).isEqualTo("12");
  }
}
