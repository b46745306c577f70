package io.kaifang.backbone.store.batch;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Collects the calls that arrive while others are being executed, and executes them as one batch as soon as those are done: group
 * commit, and the same for reads. A call that arrives while nothing is being executed starts at once. The threads that
 * submit calls also execute them; each thread executes at most one batch, which contains its own call.
 */
public final class GroupCommit<C, R> {
    /** How long a call waits at most. A batch takes milliseconds, and the server ends every transaction after a minute. */
    private static final Duration WAIT_LIMIT = Duration.ofMinutes(2);

    /** Executes the calls of a batch. */
    public interface BatchExecutor<C, R> {
        /** Returns the results in the order of the calls. */
        List<R> execute(List<C> calls) throws SQLException;
    }

    /** Calls that can be executed together. */
    public interface Batch<C> {
        /** Adds the call if it can be executed with those added before; the first call always can. */
        boolean tryAdd(C call);
    }

    private final class PendingCall {
        private final C call;
        /** The result, or empty if the caller's thread is to execute the next batch. */
        private final CompletableFuture<Optional<R>> turn = new CompletableFuture<>();

        PendingCall(C call) {
            this.call = call;
        }
    }

    private final Supplier<Batch<C>> newBatch;
    private final BatchExecutor<C, R> executor;
    private final Duration waitLimit;
    private final Queue<PendingCall> waiting = new ArrayDeque<>();
    private boolean executing;

    public GroupCommit(Supplier<Batch<C>> newBatch, BatchExecutor<C, R> executor) {
        this(newBatch, executor, WAIT_LIMIT);
    }

    GroupCommit(Supplier<Batch<C>> newBatch, BatchExecutor<C, R> executor, Duration waitLimit) {
        this.newBatch = newBatch;
        this.executor = executor;
        this.waitLimit = waitLimit;
    }

    /** Blocks until the call has been executed. If a batch fails, each of its calls fails. */
    public R submit(C call) throws SQLException {
        var own = new PendingCall(call);
        if (tryStart(own)) {
            return executeBatch(own);
        }
        var turn = awaitTurn(own);
        return turn.isPresent() ? turn.get() : executeBatch(own);
    }

    /** Whether nothing is being executed, so that this call can start; otherwise it waits from now on. */
    private synchronized boolean tryStart(PendingCall own) {
        if (executing) {
            waiting.add(own);
            return false;
        }
        executing = true;
        return true;
    }

    /** Does not react to interrupts, since the call may be executing already; the interrupt flag is set again afterwards. */
    private Optional<R> awaitTurn(PendingCall own) throws SQLException {
        long giveUp = System.nanoTime() + waitLimit.toNanos();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return own.turn.get(giveUp - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException stopped) {
                    interrupted = true;
                } catch (TimeoutException tooLate) {
                    withdraw(own); // the next round throws, or returns a turn that came just now
                } catch (ExecutionException failed) {
                    throw rethrown(failed);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void withdraw(PendingCall own) {
        if (own.turn.completeExceptionally(new SQLTimeoutException("no result within " + waitLimit))) {
            synchronized (this) {
                waiting.remove(own);
            }
        }
    }

    /** An exception of the waiting thread's own, so that its stack trace says who called. */
    private static SQLException rethrown(ExecutionException failed) {
        return switch (failed.getCause()) {
            case SQLException cause -> new SQLException(cause.getMessage(), cause.getSQLState(), cause);
            case null, default -> throw new IllegalStateException("the batch failed", failed.getCause());
        };
    }

    private R executeBatch(PendingCall own) throws SQLException {
        var batch = new ArrayList<>(List.of(own));
        List<R> results;
        try {
            fill(batch);
            results = executor.execute(batch.stream().map(one -> one.call).toList());
            if (results.size() != batch.size()) {
                throw new IllegalStateException(results.size() + " results for " + batch.size() + " calls");
            }
        } catch (SQLException | RuntimeException | Error failed) {
            startNext();
            batch.forEach(one -> one.turn.completeExceptionally(failed));
            throw failed;
        }
        startNext();
        for (int i = 1; i < batch.size(); i++) {
            batch.get(i).turn.complete(Optional.of(results.get(i)));
        }
        return results.getFirst();
    }

    /** Adds the waiting calls that can be executed with the first. */
    private synchronized void fill(List<PendingCall> pending) {
        var batch = newBatch.get();
        batch.tryAdd(pending.getFirst().call);
        for (Iterator<PendingCall> others = waiting.iterator(); others.hasNext(); ) {
            var other = others.next();
            if (batch.tryAdd(other.call)) {
                others.remove();
                pending.add(other);
            }
        }
    }

    /** Lets the call that has waited longest execute the next batch. */
    private void startNext() {
        PendingCall next;
        do {
            synchronized (this) {
                next = waiting.poll();
                executing = next != null;
            }
        } while (next != null && !next.turn.complete(Optional.empty())); // not if it has just given up
    }
}
