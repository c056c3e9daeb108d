package org.clinicoutcomes.workbook;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The layouts of all pages of a workbook, to be found by what pages call each other by. */
record Layouts(List<PageLayout> all) {

  Layouts {
    all = List.copyOf(all);
  }

  /** Every block, in the order in which they are written. */
  Stream<BlockLayout> blocks() {
    return all.stream().flatMap(page -> page.blocks().stream());
  }

  /** The page of a title. */
  PageLayout page(String title) {
    return one(all.stream(), page -> page.title().equals(title), "page " + title);
  }

  /** The block whose table has a name. */
  BlockLayout table(String name) {
    return one(blocks(), block -> block.table().name().equals(name), "table " + name);
  }

  private static <T> T one(Stream<T> of, Predicate<T> which, String what) {
    return of.filter(which)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("The report has no " + what));
  }
}
