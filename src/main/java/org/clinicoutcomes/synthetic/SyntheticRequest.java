package org.clinicoutcomes.synthetic;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What is to be invented: the same request always gives the same bytes.
 *
 * @param output the folder of the exports
 * @param patients how many, for each clinic
 * @param shapes in whose way of writing, for each clinic
 * @param seed what everything is drawn from
 * @param dirt spoiled rows for each good one, in hundredths of a percent
 * @param asOf the day the exports are looked at; nothing is dated later
 */
public record SyntheticRequest(
    Path output, List<Integer> patients, List<Shape> shapes, long seed, int dirt, LocalDate asOf) {

  public SyntheticRequest {
    patients = List.copyOf(patients);
    shapes = List.copyOf(shapes);
  }
}
