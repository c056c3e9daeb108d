package org.clinicoutcomes.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What several threads leave behind, and what they leave where something fails. */
@Timeout(60)
class InOrderTest {

  private static final int BLOCKS = 300;

  private final ExecutorService threads = Executors.newFixedThreadPool(7);
  private final List<Integer> taken = new ArrayList<>();
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger working = new AtomicInteger();

  @AfterEach
  void endThreads() {
    threads.shutdownNow();
  }

  private Helpers helpers(int count) {
    return new Helpers(count, threads);
  }

  private Integer next() {
    int block = asked.getAndIncrement();
    return block < BLOCKS ? block : null;
  }

  private InOrder<Integer, Integer> squares(IntUnaryOperator work) {
    return new InOrder<>(this::next, () -> work::applyAsInt, () -> false, taken::add);
  }

  /** Some blocks take longer than those after them. */
  private static int square(int block) {
    LockSupport.parkNanos(block * 7 % 5 * 10_000L);
    return block * block;
  }

  private static List<Integer> squaresBelow(int end) {
    return IntStream.range(0, end).map(block -> block * block).boxed().toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 7})
  void takesEveryResultInTheOrderOfTheBlocks(int helping) {
    squares(InOrderTest::square).run(helpers(helping));
    assertThat(taken).isEqualTo(squaresBelow(BLOCKS));
  }

  @Test
  void worksWithAsManyAsAreFree() {
    CountDownLatch both = new CountDownLatch(2);
    Set<Thread> seen = ConcurrentHashMap.newKeySet();
    squares(
            block -> {
              seen.add(Thread.currentThread());
              await(both);
              return block * block;
            })
        .run(helpers(1));
    assertThat(seen).hasSize(2).contains(Thread.currentThread());
    assertThat(taken).isEqualTo(squaresBelow(BLOCKS));
  }

  @Test
  void waitsForNobodyWhoIsBusyElsewhere() {
    squares(InOrderTest::square).run(new Helpers(3, part -> {}));
    assertThat(taken).isEqualTo(squaresBelow(BLOCKS));
  }

  @Test
  void goesOnAloneOnceThreadsHaveEnded() {
    threads.shutdownNow();
    squares(InOrderTest::square).run(helpers(3));
    assertThat(taken).isEqualTo(squaresBelow(BLOCKS));
  }

  @Test
  void leavesNothingToWhoComesLate() {
    List<Runnable> late = new ArrayList<>();
    squares(InOrderTest::square).run(new Helpers(2, late::add));
    late.forEach(Runnable::run);
    assertThat(taken).isEqualTo(squaresBelow(BLOCKS));
    assertThat(asked).hasValue(BLOCKS + 1);
  }

  /** They may come when many other sources have been read. */
  @Test
  void keepsNothingForWhoComesLate() {
    List<Runnable> late = new ArrayList<>();
    WeakReference<int[]> source = workedOn(late);
    System.gc();
    assertThat(source.get()).isNull();
    assertThat(late).hasSize(2);
  }

  private WeakReference<int[]> workedOn(List<Runnable> late) {
    int[] source = new int[BLOCKS];
    squares(block -> source[block] + block * block).run(new Helpers(2, late::add));
    return new WeakReference<>(source);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7})
  void holdsFewBlocksAtOnce(int helping) {
    AtomicInteger most = new AtomicInteger();
    InOrder<Integer, Integer> work =
        new InOrder<>(
            this::next,
            () -> InOrderTest::square,
            () -> false,
            result -> {
              taken.add(result);
              most.accumulateAndGet(asked.get() - taken.size(), Math::max);
            });
    work.run(helpers(helping));
    assertThat(most.get()).isLessThanOrEqualTo(2 * (1 + helping) + 1);
  }

  /** What was taken before a failure does not hang on how many worked. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7})
  void takesWhatStandsBeforeTheFirstFailureAndNothingBehind(int helping) {
    InOrder<Integer, Integer> work =
        squares(
            block -> {
              if (block == 200 || block == 201) {
                throw new IllegalStateException("block " + block);
              }
              return square(block);
            });
    assertThatThrownBy(() -> work.run(helpers(helping))).hasMessage("block 200");
    assertThat(taken).isEqualTo(squaresBelow(200));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7})
  void takesWhatStandsBeforeABlockThatCannotBeHad(int helping) {
    InOrder<Integer, Integer> work =
        new InOrder<>(
            () -> {
              if (asked.get() == 100) {
                throw new OutOfMemoryError("as if");
              }
              return asked.getAndIncrement();
            },
            () -> InOrderTest::square,
            () -> false,
            taken::add);
    assertThatThrownBy(() -> work.run(helpers(helping))).isInstanceOf(OutOfMemoryError.class);
    assertThat(taken).isEqualTo(squaresBelow(100));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7})
  void tellsAFailureOnceNobodyWorksAnyMore(int helping) {
    Function<Integer, Integer> worker =
        block -> {
          working.incrementAndGet();
          int square = square(block);
          working.decrementAndGet();
          return square;
        };
    InOrder<Integer, Integer> work =
        new InOrder<>(
            this::next,
            () -> worker,
            () -> false,
            result -> {
              if (result == 100 * 100) {
                throw new IllegalStateException("no room");
              }
              taken.add(result);
            });
    assertThatThrownBy(() -> work.run(helpers(helping))).hasMessage("no room");
    assertThat(working).hasValue(0);
    assertThat(taken).isEqualTo(squaresBelow(100));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7})
  void takesNoMoreThanIsEnough(int helping) {
    new InOrder<Integer, Integer>(
            this::next, () -> InOrderTest::square, () -> taken.size() == 50, taken::add)
        .run(helpers(helping));
    assertThat(taken).isEqualTo(squaresBelow(50));
  }

  private static void await(CountDownLatch latch) {
    latch.countDown();
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
