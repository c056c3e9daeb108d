package org.clinicoutcomes.pages;

import java.util.List;

/** What the methods page says of missing scores: in follow-up, at the end and at the start. */
final class MissingMethods {

  static final List<MethodEntry> ENTRIES =
      List.of(
          new MethodEntry(
              "statistic",
              "two lost scores",
              "Kaplan–Meier, as treated",
              "A loss is the first of two follow-up scores in a row that no longer meet the rule,"
                  + " both dated no later than a new induction; one lost score at the very end is"
                  + " none. A sensitivity analysis.",
              "convention; one score may be a bad day, two in a row are less often"),
          new MethodEntry(
              "statistic",
              "follow-up scores due",
              "30, 90 and 180 days",
              "Due: so many days since the final score, and the tolerance, are over. Obtained: a"
                  + " score within the tolerance.",
              "convention; three of the days at which durability is given"),
          new MethodEntry(
              "statistic",
              "difference in SDs",
              "difference of means / SD",
              "Standardised mean difference: assessed less those without a final score, over the"
                  + " root of the mean of both variances.",
              "Austin 2009, Stat Med 28:3083 (recalled)"),
          new MethodEntry(
              "statistic",
              "difference of shares",
              "Newcombe hybrid score",
              "Assessed less those without a final score; limits from the Wilson limits of both.",
              "Newcombe 1998, Stat Med 17:873, method 10"),
          new MethodEntry(
              "statistic",
              "lowest, highest",
              "all or none of the missing",
              "The rate if nobody, and if everybody, without the score had improved; for a starting"
                  + " score, as if all of them had been eligible.",
              "Horowitz and Manski 2000, J Am Stat Assoc 95:77 (recalled)"));

  private MissingMethods() {}
}
