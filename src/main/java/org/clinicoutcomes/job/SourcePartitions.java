package org.clinicoutcomes.job;

import java.util.HashMap;
import java.util.Map;
import org.clinicoutcomes.inventory.InputFile;
import org.clinicoutcomes.inventory.SourceFiles;
import org.clinicoutcomes.publish.ClinicFiles;
import org.clinicoutcomes.steps.RunPlan;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** One partition a source, under a short name that stays the same from run to run. */
final class SourcePartitions implements Partitioner {

  static final String SOURCE = "source";
  static final String SIZE = "size";

  /** A compressed export may be so many times larger than its file. */
  private static final long EXPANSION = 8;

  private final RunPlan plan;

  SourcePartitions(RunPlan plan) {
    this.plan = plan;
  }

  @Override
  public Map<String, ExecutionContext> partition(int gridSize) {
    Map<String, ExecutionContext> partitions = new HashMap<>();
    for (SourceFiles source : plan.inventory().sources()) {
      ExecutionContext context = new ExecutionContext();
      context.putString(SOURCE, source.name());
      context.putLong(SIZE, sizeAtRest(source));
      partitions.put(ClinicFiles.hashed(source.name()), context);
    }
    return partitions;
  }

  /** At rest a row takes about half of what it takes in its file; reading needs the other half. */
  private static long sizeAtRest(SourceFiles source) {
    return source.files().stream().mapToLong(SourcePartitions::size).sum();
  }

  /** Bytes of a file, about, once it is unpacked. */
  static long size(InputFile file) {
    return file.path().endsWith(".gz") ? file.size() * EXPANSION : file.size();
  }
}
