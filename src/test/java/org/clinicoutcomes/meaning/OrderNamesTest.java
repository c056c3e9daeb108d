package org.clinicoutcomes.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderNamesTest {

  private final OrderNames orders =
      new OrderNames(
          Map.of(
              "ketamine", List.of("Ketalar"),
              "esketamine", List.of("Spravato", "S-ketamine")),
          Map.of(
              "iv", List.of("intravenous"),
              "intranasal", List.of("in", "nasal spray", "Spravato")),
          Map.of(
              RowKinds.NO_TREATMENT, List.of("not", "without"),
              RowKinds.VISIT, List.of("consult"),
              RowKinds.OTHER_TREATMENT, List.of("TMS"),
              RowKinds.TREATMENT, List.of("infusion")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          KETAMINE (KETALAR) 50 MG/ML      | ketamine   |
          Ketamine infusion intravenous    | ketamine   | iv
          S-ketamine 28 mg nasal spray     | esketamine | intranasal
          Spravato                         | esketamine | intranasal
          ketamine in NS 100 mL            | ketamine   |
          ketamine IV, then Spravato       |            |
          Ketamine consult                 |            |
          Ketamine not given               |            |
          Ketamine after TMS               |            |
          Ondansetron IV                   |            | iv
          """)
  void holdADrugAndAWayWhereTheyNameOne(String text, String drug, String route) {
    assertThat(orders.drug(text)).isEqualTo(drug);
    assertThat(orders.route(text)).isEqualTo(route);
  }
}
