package org.clinicoutcomes.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.clinicoutcomes.steps.Workers.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pieces of work side by side, and what becomes of them when one fails. */
@Timeout(60)
class WorkersTest {

  private final Queue<String> done = new ConcurrentLinkedQueue<>();

  private Piece piece(long size, String name) {
    return new Piece(size, () -> done.add(name));
  }

  @Test
  void doesTheLargestFirstAndEqualOnesInTheirOrder() {
    new Workers(1).run(List.of(piece(1, "a"), piece(3, "b"), piece(1, "c"), piece(2, "d")));
    assertThat(done).containsExactly("b", "d", "a", "c");
  }

  @Test
  void doesEachOnce() {
    List<Piece> pieces =
        IntStream.range(0, 500).mapToObj(i -> piece(i % 7, Integer.toString(i))).toList();
    new Workers(4).run(pieces);
    assertThat(done).hasSize(500).doesNotHaveDuplicates();
  }

  @Test
  void doesTwoAtOnce() {
    CountDownLatch both = new CountDownLatch(2);
    Piece waitsForTheOther = new Piece(1, () -> await(both));
    new Workers(2).run(List.of(waitsForTheOther, waitsForTheOther));
    assertThat(both.getCount()).isZero();
  }

  /** Whoever tidies up after a failure must not be written to any more. */
  @Test
  void tellsAFailureOnceNothingRunsAnyMore() {
    CountDownLatch begun = new CountDownLatch(2);
    Piece fails =
        new Piece(
            2,
            () -> {
              await(begun);
              throw new IllegalStateException("no room");
            });
    Piece goesOn =
        new Piece(
            2,
            () -> {
              await(begun);
              sleep();
              done.add("ended");
            });
    assertThatThrownBy(() -> new Workers(2).run(List.of(fails, goesOn, piece(1, "never begun"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no room");
    assertThat(done).containsExactly("ended");
  }

  @Test
  void beginsNothingAfterAFailure() {
    Piece fails =
        new Piece(
            2,
            () -> {
              throw new OutOfMemoryError("as if");
            });
    assertThatThrownBy(() -> new Workers(1).run(List.of(fails, piece(1, "never begun"))))
        .isInstanceOf(OutOfMemoryError.class);
    assertThat(done).isEmpty();
  }

  private static void await(CountDownLatch latch) {
    latch.countDown();
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void sleep() {
    try {
      TimeUnit.MILLISECONDS.sleep(100);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
