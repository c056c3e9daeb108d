package org.clinicoutcomes.workbook;

import java.util.List;
import java.util.function.Predicate;

/** The layouts of all pages of a workbook, to be found by what pages call each other by. */
record Layouts(List<PageLayout> all) {

  Layouts {
    all = List.copyOf(all);
  }

  /** The page of a title. */
  PageLayout page(String title) {
    return one(layout -> layout.title().equals(title), "page " + title);
  }

  /** The page whose table has a name. */
  PageLayout table(String name) {
    return one(layout -> layout.table().name().equals(name), "table " + name);
  }

  private PageLayout one(Predicate<PageLayout> which, String what) {
    return all.stream()
        .filter(which)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("The report has no " + what));
  }
}
