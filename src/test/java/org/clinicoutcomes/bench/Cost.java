package org.clinicoutcomes.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a process took, with all that it started and waited for.
 *
 * @param wall seconds from its start to its end
 * @param cpu seconds of all its threads, in the system's code too
 * @param peak the most memory that one of the processes had at once, in MiB
 */
record Cost(double wall, double cpu, double peak) {

  private static final double KIBIBYTES = 1024;

  /** Its order from GNU time. */
  static final String FORMAT = "%e %U %S %M";

  /** Reads what GNU time wrote in that order. */
  static Cost parse(String line) {
    String[] figures = line.strip().split(" ", -1);
    return new Cost(
        Double.parseDouble(figures[0]),
        Double.parseDouble(figures[1]) + Double.parseDouble(figures[2]),
        Double.parseDouble(figures[3]) / KIBIBYTES);
  }

  /** The median of each figure by itself. */
  static Cost median(List<Cost> runs) {
    return new Cost(median(runs, Cost::wall), median(runs, Cost::cpu), median(runs, Cost::peak));
  }

  private static double median(List<Cost> runs, ToDoubleFunction<Cost> figure) {
    double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** How many times as much as another. */
  Cost over(Cost other) {
    return new Cost(wall / other.wall, cpu / other.cpu, peak / other.peak);
  }
}
