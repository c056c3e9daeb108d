package org.clinicoutcomes.intake;

import java.util.Set;
import java.util.function.BiFunction;
import org.clinicoutcomes.export.FileKind;
import org.clinicoutcomes.inventory.InputFile;
import org.clinicoutcomes.inventory.SourceFiles;
import org.clinicoutcomes.threads.Helpers;
import org.jspecify.annotations.Nullable;

/** Readings of a file beside the one that counts: they count nothing and leave nothing behind. */
final class SecondLook {

  private final SourceFiles source;
  private final SourceSurvey survey;

  SecondLook(SourceFiles source, SourceSurvey survey) {
    this.source = source;
    this.survey = survey;
  }

  /**
   * Reads a file.
   *
   * @param rowsUnder what looks at its rows, with the count of those that were looked at
   * @return what has looked at them; null if the header did not let it
   */
  <R extends RowReader> @Nullable R at(InputFile file, BiFunction<Header, FileTally, R> rowsUnder) {
    return at(file, Set.of(), rowsUnder);
  }

  /**
   * Reads a file that may lack some of the columns that it must have to be read.
   *
   * @param lacking our names of them
   * @param rowsUnder what looks at its rows, with the count of those that were looked at
   * @return what has looked at them; null if the header did not let it
   */
  <R extends RowReader> @Nullable R at(
      InputFile file, Set<String> lacking, BiFunction<Header, FileTally, R> rowsUnder) {
    FileTally tally = new FileTally(source.name(), file, survey.format(file), survey.layout(file));
    String named = survey.instrumentInName(file);
    Schema known = survey.schema(file).without("condition");
    for (String column : lacking) {
      known = known.without(column);
    }
    Schema schema = named.isEmpty() ? known : known.with("instrument", named);
    FileReading.Plan plan =
        new FileReading.Plan(schema, tally.layout(), survey.notation(file), wanted(tally.kind()));
    RejectLog log = RejectLog.silent(tally);
    return new FileReading<R>(log, plan, header -> rowsUnder.apply(header, tally))
        .run(Helpers.NONE);
  }

  private WantedRows wanted(FileKind kind) {
    return new WantedRows(kind, source.mapping().rows(kind));
  }
}
