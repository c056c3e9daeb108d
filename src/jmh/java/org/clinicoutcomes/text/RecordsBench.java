package org.clinicoutcomes.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVRecord;
import org.clinicoutcomes.quality.RejectCode;
import org.clinicoutcomes.text.RecordSplitter.Limits;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Bytes of a file of sessions: cut into blocks, and parsed as well. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RecordsBench {

  private static final int RECORDS = 10_000;
  private static final int COLUMNS = 8;
  private static final Dialect DIALECT = new Dialect(',');

  private final byte[] file = file();

  private static byte[] file() {
    StringBuilder text = new StringBuilder();
    for (int record = 0; record < RECORDS; record++) {
      text.append(
          "S%05d,P%04d,2025-03-%02d,depression,esketamine,in,84,"
              .formatted(record, record / 9, record % 28 + 1));
      text.append(record % 10 == 0 ? "\"calm, \"\"well\"\"\"\n" : "\n");
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public void cutARecord(Blackhole blackhole) throws IOException {
    RecordSplitter splitter = splitter();
    for (RecordBlock block = splitter.next(); block != null; block = splitter.next()) {
      blackhole.consume(block);
    }
  }

  @Benchmark
  @OperationsPerInvocation(RECORDS)
  public void cutAndParseARecord(Blackhole blackhole) throws IOException {
    RecordSplitter splitter = splitter();
    BlockParser parser = new BlockParser(DIALECT);
    TextDecoder decoder = TextDecoder.of(StandardCharsets.UTF_8);
    Sink sink = new Sink(blackhole);
    for (RecordBlock block = splitter.next(); block != null; block = splitter.next()) {
      parser.parse(block, decoder, sink);
    }
  }

  private RecordSplitter splitter() {
    return new RecordSplitter(new ByteArrayInputStream(file), DIALECT, COLUMNS, Limits.STANDARD);
  }

  private record Sink(Blackhole blackhole) implements RecordSink {

    @Override
    public void record(long line, CSVRecord record) {
      blackhole.consume(record);
    }

    @Override
    public void flawed(long line, RejectCode flaw, String text) {
      throw new IllegalStateException("no record is flawed");
    }
  }
}
