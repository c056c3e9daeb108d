package org.clinicoutcomes.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clinicoutcomes.figures.Group;
import org.clinicoutcomes.measure.Ladder;
import org.clinicoutcomes.measure.Measure;

/**
 * The condition for which most patients are treated, with its headline: what a heading speaks of
 * where a sheet has several.
 *
 * @param label what charts call it
 * @param group whose patients, the condition and the headline
 * @param conditions of how many conditions it is the largest
 */
record MainCondition(String label, Group group, Measure measure, Ladder ladder, long conditions) {

  /** Of one clinic, or of all; none where nobody's first series has ended. */
  static Optional<MainCondition> of(Findings findings, String clinic, Headlines headlines) {
    List<MainCondition> all = new ArrayList<>();
    headlines.forEach(
        (condition, id) ->
            findings
                .overall(clinic, condition, id)
                .ifPresent(
                    tally ->
                        all.add(
                            new MainCondition(
                                headlines.label(findings.catalog(), condition, id),
                                new Group(clinic, condition, id),
                                findings.catalog().measure(id),
                                tally.ladder(),
                                1))));
    long conditions = all.stream().map(one -> one.group().condition()).distinct().count();
    return all.stream().reduce(MainCondition::larger).map(main -> main.among(conditions));
  }

  private MainCondition larger(MainCondition other) {
    return other.ladder.treated() > ladder.treated() ? other : this;
  }

  private MainCondition among(long all) {
    return new MainCondition(label, group, measure, ladder, all);
  }

  /** A name of it, and that it is one of several. */
  String named(String name) {
    return conditions == 1 ? name : name + ", the largest of " + conditions + " conditions";
  }
}
