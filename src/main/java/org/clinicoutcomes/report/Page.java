package org.clinicoutcomes.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One page of a report: a sheet with blocks one under the other.
 *
 * @param title what the page is called, unique in the report
 * @param purpose what a reader finds there, for the table of contents
 * @param blocks from top to bottom, at least one; only the last may have more rows than a sheet
 * @param printout how much of it comes out on paper
 */
public record Page(String title, String purpose, List<Block> blocks, Printout printout) {

  public Page {
    blocks = List.copyOf(blocks);
  }

  /** A page that comes out on paper as most do. */
  public Page(String title, String purpose, List<Block> blocks) {
    this(title, purpose, blocks, Printout.USUAL);
  }

  /** A page of one block. */
  public Page(
      String title, String purpose, List<String> sentences, @Nullable Table table, Charts charts) {
    this(title, purpose, List.of(new Block("", sentences, table, charts)));
  }

  /** A page of one block without pictures. */
  public Page(String title, String purpose, List<String> sentences, @Nullable Table table) {
    this(title, purpose, sentences, table, Charts.NONE);
  }

  /** The same with another heading at its top. */
  public Page headed(String heading) {
    List<Block> headed = new ArrayList<>(blocks);
    headed.set(0, headed.get(0).under(heading));
    return with(headed);
  }

  /** The same, of which another part comes out on paper. */
  public Page printing(Printout part) {
    return new Page(title, purpose, blocks, part);
  }

  /** The same of other blocks. */
  public Page with(List<Block> otherBlocks) {
    return new Page(title, purpose, otherBlocks, printout);
  }

  /** All its sentences, in reading order. */
  public List<String> sentences() {
    return blocks.stream().flatMap(block -> block.sentences().stream()).toList();
  }

  /** All its tables, in reading order. */
  public List<Table> tables() {
    return blocks.stream().flatMap(block -> Stream.ofNullable(block.table())).toList();
  }

  /** All its pictures, in reading order. */
  public List<Chart> charts() {
    return blocks.stream().flatMap(block -> block.charts().charts().stream()).toList();
  }
}
