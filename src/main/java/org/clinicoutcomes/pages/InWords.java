package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.report.Block;
import org.clinicoutcomes.report.Column;
import org.clinicoutcomes.report.Format;
import org.clinicoutcomes.report.Match;
import org.clinicoutcomes.report.Page;
import org.clinicoutcomes.report.Table;
import org.clinicoutcomes.report.Value;
import org.jspecify.annotations.Nullable;

/**
 * Says a page's codes in words: in its columns of codes and in their titles, and where figures are
 * counted again from such columns.
 */
final class InWords {

  private final Words words;

  InWords(Words words) {
    this.words = words;
  }

  Page of(Page page) {
    return page.with(page.blocks().stream().map(this::of).toList());
  }

  private Block of(Block block) {
    return new Block(block.heading(), block.sentences(), of(block.table()), block.charts());
  }

  private @Nullable Table of(@Nullable Table table) {
    if (table == null) {
      return null;
    }
    List<Column> columns = table.columns();
    return new Table(
        table.name(),
        columns.stream().map(this::of).toList(),
        table.rowCount(),
        consumer -> table.rows().forEach(row -> consumer.accept(of(columns, row))),
        table.hasFilter());
  }

  private Column of(Column column) {
    Format format = column.format() == Format.CODE ? Format.TEXT : column.format();
    return column.as(words.title(column.title()), format);
  }

  private List<Value> of(List<Column> columns, List<Value> row) {
    List<Value> said = new ArrayList<>(row);
    for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
      if (row.get(i) instanceof Value.Recount recount) {
        said.set(i, of(recount));
      } else if (row.get(i) instanceof Value.RowLink link) {
        said.set(i, new Value.RowLink(link.page(), link.table(), of(link.matches()), link.from()));
      } else if (columns.get(i).format() == Format.CODE && row.get(i) instanceof Value.Text code) {
        said.set(i, new Value.Text(words.of(code.text())));
      }
    }
    return said;
  }

  private Value of(Value.Recount recount) {
    return new Value.Recount(
        recount.table(), recount.summed(), of(recount.matches()), recount.count());
  }

  private List<Match> of(List<Match> matches) {
    return matches.stream().map(this::of).toList();
  }

  private Match of(Match match) {
    if (match instanceof Match.OneOf texts && !texts.isFreeText()) {
      return new Match.OneOf(
          words.title(texts.column()), texts.texts().stream().map(words::of).toList());
    }
    return match;
  }
}
