package org.clinicoutcomes.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clinicoutcomes.export.DateOrder;
import org.clinicoutcomes.export.FileFormat;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.export.SourceMapping;
import org.clinicoutcomes.export.Spellings;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rejected records, corrected and put into the source, are read whatever the export's dialect. */
class CorrectedRecordsTest {

  private static final Charset WESTERN = Charset.forName("windows-1252");

  @TempDir private Path folder;

  private static SourceMapping stating(FileFormat format) {
    return SourceMapping.of(
        null,
        Map.of(FileKind.SESSIONS, List.of("Behandlungen*.csv")),
        Map.of(FileKind.SESSIONS, Map.of("patient_id", "Kürzel")),
        Map.of(FileKind.SESSIONS, Map.of("drug", "ketamine")),
        Map.of(FileKind.SESSIONS, format),
        Spellings.none());
  }

  /** A file with one bad row, how it is written, and what the mapping says. */
  static Stream<Arguments> goRound() {
    String plain =
        """
        session_id,patient_id,session_date,condition,drug,route,clinician,phq9_before
        S1,P1,2024-01-05,depression,ketamine,iv,Dr Müller,14
        S2,P1,2024-01-08,depression,ketamine,??!,"Dr ""M"", Süd
        Nord",12
        S3,P2,2024-01-09,depression,ketamine,iv,,
        """;
    String european =
        """
        Behandlungen;Export vom 30.06.2024

        session_id;Kürzel;Datum;Diagnose;Applikation;Behandler;PHQ-9 (vor)
        S1;P1;05.01.2024;Depression;iv;Dr Müller;14,0
        S2;P1;08.01.2024;Depression;??!;"Süd; Nord";12,0
        S3;P2;09.01.2024;Depression;iv;;
        Summe;;;;;3;
        """;
    String american =
        """
        MRN|DOS|Infusion #|Dx|Drug|ROA|Provider|PHQ-9 Total (Pre)
        P1|01/05/2024|1|F33.1|Ketalar|IV|Dr Müller|14
        P1|01/08/2024|2|F33.1|Ketalar|??!|Süd|12
        P2|01/19/2024|1|F33.1|Ketalar|IV||N/A
        """;
    FileFormat stated = new FileFormat(WESTERN, ';', DateOrder.DAY_MONTH_YEAR, ',');
    return Stream.of(
        Arguments.of("sessions.csv", plain, StandardCharsets.UTF_8, SourceMapping.NONE),
        Arguments.of(
            "sessions.csv", "\uFEFF" + plain, StandardCharsets.UTF_16LE, SourceMapping.NONE),
        Arguments.of("sessions.csv", plain, WESTERN, SourceMapping.NONE),
        Arguments.of("sessions.csv", plain.replace("\n", "\r"), WESTERN, SourceMapping.NONE),
        Arguments.of("sessions.tsv", plain.replace(',', '\t'), WESTERN, SourceMapping.NONE),
        Arguments.of("sessions.csv", "sep=,\n" + plain, WESTERN, SourceMapping.NONE),
        Arguments.of("Behandlungen.csv", european, WESTERN, stating(stated)),
        Arguments.of("sessions.csv", american, StandardCharsets.UTF_8, SourceMapping.NONE));
  }

  @ParameterizedTest
  @MethodSource
  void goRound(String name, String text, Charset charset, SourceMapping mapping)
      throws IOException {
    Export export = new Export(folder).bytes(name, text.getBytes(charset));
    Export.Read first = export.read(mapping);
    assertThat(first.account(name).accepted()).isEqualTo(2);
    assertThat(first.account(name).rejected()).isEqualTo(1);

    String corrected = first.rejected(name).replace("??!", "iv");
    String[] parts = name.split("\\.", 2);
    export.bytes(
        parts[0] + "_corrected." + parts[1],
        ("\uFEFF" + corrected).getBytes(StandardCharsets.UTF_8));
    Export.Read second = export.read(mapping);
    assertThat(second.account(parts[0] + "_corrected." + parts[1]).accepted()).isEqualTo(1);
    assertThat(second.account(parts[0] + "_corrected." + parts[1]).rejected()).isZero();

    Export clean =
        new Export(folder.resolve("clean"))
            .bytes(name, text.replace("??!", "iv").getBytes(charset));
    assertThat(second.patients()).isEqualTo(clean.read(mapping).patients());
    assertThat(Files.exists(folder.resolve("rejects").resolve(name))).isTrue();
  }
}
