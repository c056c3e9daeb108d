package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.clinicoutcomes.figures.SourceResult;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;

/** What the report is made from, so that it can be made again: inputs, definitions, version. */
final class AuditPage {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("What", Format.TEXT),
          new Column("Name", Format.PROSE),
          new Column("Value", Format.IDENTIFIER),
          new Column("Bytes", Format.COUNT));

  private static final String INPUT = "input, SHA-256";

  private static final int NOT_OF_FILES = 3;

  private AuditPage() {}

  /** The page for the sources that a workbook is made from. */
  static Page of(Findings findings, Collection<SourceResult> sources) {
    Provenance provenance = findings.provenance();
    List<List<Value>> rows = new ArrayList<>();
    rows.addAll(identity(findings));
    rows.add(
        row(
            "recounts",
            "rows of figures that tie out with the rows they are counted from",
            new Value.TiesOutTotal()));
    sources.forEach(source -> rows.addAll(counts(source)));
    Set<String> names = sources.stream().map(SourceResult::source).collect(Collectors.toSet());
    for (Provenance.Input input : provenance.inputs()) {
      if (input.source().isEmpty() || names.contains(input.source())) {
        rows.add(
            List.of(
                Value.of(INPUT),
                Value.of(input.path()),
                Value.of(input.sha256()),
                Value.of(input.size())));
      }
    }
    return new Page(
            "Audit",
            "What the report was made from, so that it can be made again",
            List.of(
                "The same inputs, definitions, settings, as-of date and version of the program make the"
                    + " same report, byte for byte.",
                "Checksums of the report's own files stand in its manifest.json."),
            Table.of("Audit", COLUMNS, rows))
        .headed(
            madeBy(findings)
                + " from "
                + Wording.count(rows.stream().filter(AuditPage::isInput).count(), "file"));
  }

  private static boolean isInput(List<Value> row) {
    return row.get(0).equals(Value.of(INPUT));
  }

  private static String madeBy(Findings findings) {
    return "Made by version " + findings.provenance().version();
  }

  /** The page for outside readers, who see nothing of the inputs. */
  static Page withoutInputs(Findings findings) {
    return new Page(
            "Audit",
            "What the report was made from, so that it can be made again",
            List.of(
                "Whoever has the inputs, the definitions and this version of the program can make the same"
                    + " report, byte for byte."),
            Table.of(
                "Audit",
                COLUMNS.subList(0, NOT_OF_FILES),
                identity(findings).stream().map(row -> row.subList(0, NOT_OF_FILES)).toList()))
        .headed(madeBy(findings) + ", as of " + findings.asOf());
  }

  private static List<List<Value>> identity(Findings findings) {
    Provenance provenance = findings.provenance();
    return List.of(
        row("program", "version", provenance.version()),
        row("run", "as of", findings.asOf().toString()),
        row("run", "fingerprint of all inputs", provenance.fingerprint()),
        row("run", "digest of definitions and settings", provenance.definitions()));
  }

  private static List<List<Value>> counts(SourceResult source) {
    return List.of(
        count(source, "rows rejected", source.account().rejectedRows()),
        count(source, "cells set aside", source.account().cellsSetAside()),
        count(
            source,
            "series",
            source.seriesByClinic().values().stream().mapToLong(Long::longValue).sum()));
  }

  private static List<Value> count(SourceResult source, String name, long count) {
    return row("count of " + source.source(), name, Long.toString(count));
  }

  private static List<Value> row(String what, String name, String value) {
    return row(what, name, Value.of(value));
  }

  private static List<Value> row(String what, String name, Value value) {
    return List.of(Value.of(what), Value.of(name), value, Value.BLANK);
  }
}
