package org.clinicoutcomes.tidy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clinicoutcomes.report.Value;

/**
 * A row as it waits in a file between two steps: each value's kind and its bytes. As words they
 * would have to be parsed each time somebody looks at them.
 */
final class RowBytes {

  private static final byte BLANK = 0;
  private static final byte TEXT = 1;
  private static final byte COUNT = 2;
  private static final byte FIGURE = 3;
  private static final byte DAY = 4;

  /** The most bytes of a value beside those of a text. */
  private static final int LARGEST = 1 + Long.BYTES;

  private ByteBuffer bytes = ByteBuffer.allocate(1 << 10);

  /** The bytes of a row, which hold until the next is asked for. */
  ByteBuffer of(List<Value> row) {
    bytes.clear();
    row.forEach(this::put);
    return bytes.flip();
  }

  private void put(Value value) {
    if (value instanceof Value.Text text) {
      byte[] words = text.text().getBytes(StandardCharsets.UTF_8);
      room(words.length).put(TEXT).putInt(words.length).put(words);
    } else if (value instanceof Value.Count count) {
      room(0).put(COUNT).putLong(count.count());
    } else if (value instanceof Value.Figure figure) {
      room(0).put(FIGURE).putDouble(figure.number());
    } else if (value instanceof Value.Day day) {
      room(0).put(DAY).putLong(day.date().toEpochDay());
    } else if (value instanceof Value.Blank) {
      room(0).put(BLANK);
    } else {
      throw new IllegalArgumentException("cannot be kept as a row's value: " + value.getClass());
    }
  }

  private ByteBuffer room(int words) {
    if (bytes.remaining() < LARGEST + words) {
      ByteBuffer larger = ByteBuffer.allocate(2 * bytes.capacity() + words);
      bytes = larger.put(bytes.flip());
    }
    return bytes;
  }

  /** The values of a row. */
  static List<Value> values(ByteBuffer row) {
    List<Value> values = new ArrayList<>();
    while (row.hasRemaining()) {
      values.add(value(row));
    }
    return values;
  }

  private static Value value(ByteBuffer row) {
    byte kind = row.get();
    return switch (kind) {
      case BLANK -> Value.BLANK;
      case TEXT -> new Value.Text(words(row));
      case COUNT -> new Value.Count(row.getLong());
      case FIGURE -> new Value.Figure(row.getDouble());
      case DAY -> new Value.Day(LocalDate.ofEpochDay(row.getLong()));
      default -> throw new IllegalStateException("no value is of the kind " + kind);
    };
  }

  private static String words(ByteBuffer row) {
    int length = row.getInt();
    int from = row.position();
    row.position(from + length);
    return new String(row.array(), row.arrayOffset() + from, length, StandardCharsets.UTF_8);
  }
}
