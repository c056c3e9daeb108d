package org.clinicoutcomes.threads;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Work on blocks that follow each other. Whoever is free works on the next one; results are taken
 * one at a time, in the order of the blocks, and so is a failure: what came before it is taken,
 * what comes after it is not. How many work changes nothing of what is taken. Only so many blocks
 * are held at once. To be run once.
 *
 * @param <B> a block
 * @param <R> what the work on one results in
 */
public final class InOrder<B, R> {

  /** Blocks to each who works: one is in work, one waits to be taken. */
  private static final int BLOCKS_EACH = 2;

  private final Supplier<? extends @Nullable B> blocks;
  private final Supplier<Function<B, R>> workers;
  private final BooleanSupplier enough;
  private final Consumer<R> taker;
  private final Deque<Piece<B, R>> begun = new ArrayDeque<>();
  private int atWork;
  private boolean ended;
  private boolean taking;
  private @Nullable Throwable failure;

  /**
   * @param blocks the next one, or null behind the last; asked by one thread at a time
   * @param workers makes what one thread works with; asked by one thread at a time
   * @param enough whether to take no more results; asked before each is taken
   * @param taker takes the results
   */
  public InOrder(
      Supplier<? extends @Nullable B> blocks,
      Supplier<Function<B, R>> workers,
      BooleanSupplier enough,
      Consumer<R> taker) {
    this.blocks = blocks;
    this.workers = workers;
    this.enough = enough;
    this.taker = taker;
  }

  /**
   * Works until the last result is taken, and nobody works any more.
   *
   * @throws RuntimeException the first failure, as it was thrown; so with an error
   */
  public void run(Helpers helpers) {
    int most = BLOCKS_EACH * (1 + helpers.count());
    helpers.share(() -> join(most));
    awaitOthers();
    if (failure instanceof Error error) {
      throw error;
    }
    if (failure != null) {
      throw (RuntimeException) failure;
    }
  }

  private void join(int most) {
    Function<B, R> worker = enter();
    if (worker == null) {
      return;
    }
    try {
      for (Piece<B, R> piece = begin(most); piece != null; piece = begin(most)) {
        piece.work(worker);
        end(piece);
      }
    } finally {
      leave();
    }
  }

  private synchronized @Nullable Function<B, R> enter() {
    if (ended) {
      return null;
    }
    try {
      Function<B, R> worker = workers.get();
      atWork++;
      return worker;
    } catch (RuntimeException | Error failed) {
      stop(failed);
      return null;
    }
  }

  private synchronized void leave() {
    atWork--;
    notifyAll();
  }

  private synchronized @Nullable Piece<B, R> begin(int most) {
    try {
      while (!ended && begun.size() >= most) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stop(new IllegalStateException("Interrupted while others worked", e));
    }
    if (ended) {
      return null;
    }
    Piece<B, R> piece = new Piece<>();
    if (!piece.fill(blocks)) {
      ended = true;
      return null;
    }
    ended = piece.failure != null;
    begun.add(piece);
    return piece;
  }

  /** Of those whose turn it is, one takes what is there to be taken. */
  private void end(Piece<B, R> piece) {
    for (Piece<B, R> next = first(piece); next != null; next = next()) {
      try {
        take(next);
      } catch (RuntimeException | Error failed) {
        stop(failed);
      }
    }
  }

  private synchronized @Nullable Piece<B, R> first(Piece<B, R> done) {
    done.isDone = true;
    if (taking) {
      return null;
    }
    taking = true;
    return next();
  }

  private synchronized @Nullable Piece<B, R> next() {
    Piece<B, R> head = begun.peek();
    taking = head != null && head.isDone;
    notifyAll();
    return taking ? begun.poll() : null;
  }

  private void take(Piece<B, R> piece) {
    if (piece.failure != null) {
      stop(piece.failure);
    } else if (enough.getAsBoolean()) {
      stop(null);
    } else if (piece.result != null) {
      taker.accept(piece.result);
    }
  }

  private synchronized void stop(@Nullable Throwable because) {
    failure = failure == null ? because : failure;
    ended = true;
    begun.clear();
    notifyAll();
  }

  private synchronized void awaitOthers() {
    boolean interrupted = false;
    while (atWork > 0) {
      try {
        wait();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** A block, until its result is taken. */
  private static final class Piece<B, R> {

    private @Nullable B block;
    private @Nullable R result;
    private @Nullable Throwable failure;
    private boolean isDone;

    /** Whether there is a block, or a failure instead of it. */
    boolean fill(Supplier<? extends @Nullable B> blocks) {
      try {
        block = blocks.get();
      } catch (RuntimeException | Error failed) {
        failure = failed;
      }
      return block != null || failure != null;
    }

    void work(Function<B, R> worker) {
      try {
        result = block == null ? null : worker.apply(block);
      } catch (RuntimeException | Error failed) {
        failure = failed;
      }
    }
  }
}
