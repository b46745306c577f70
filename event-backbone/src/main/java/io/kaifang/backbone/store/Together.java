package io.kaifang.backbone.store;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Lets calls that come while others are under way go together, as soon as those are back: group commit, and the same for reads.
 * Nobody waits for company: who finds the way free goes at once. Calls are carried by the threads that make them; each carries
 * one party at most, its own call among them.
 */
final class Together<C, R> {

    interface Carrier<C, R> {
        /** Carries calls, and answers them in their order. */
        List<R> carry(List<C> calls) throws SQLException;
    }

    /** Calls that can go together. */
    interface Party<C> {
        /** Takes the call in if it can go with those that it has taken in before; the first always can. */
        boolean admits(C call);
    }

    private final class Seat {
        private final C call;
        /** The answer, or nothing for whoever is to carry the next party. */
        private final CompletableFuture<Optional<R>> turn = new CompletableFuture<>();

        Seat(C call) {
            this.call = call;
        }
    }

    private final Supplier<Party<C>> parties;
    private final Carrier<C, R> carrier;
    private final Queue<Seat> waiting = new ArrayDeque<>();
    private boolean underWay;

    Together(Supplier<Party<C>> parties, Carrier<C, R> carrier) {
        this.parties = parties;
        this.carrier = carrier;
    }

    /** Blocks until the call has been answered. What goes wrong with a party goes wrong for each of it. */
    R go(C call) throws SQLException {
        var own = new Seat(call);
        if (findsTheWayFree(own)) {
            return carry(own);
        }
        var turn = await(own);
        return turn.isPresent() ? turn.get() : carry(own);
    }

    private synchronized boolean findsTheWayFree(Seat own) {
        if (underWay) {
            waiting.add(own);
            return false;
        }
        underWay = true;
        return true;
    }

    private Optional<R> await(Seat own) throws SQLException {
        try {
            return own.turn.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof SQLException cause) {
                throw new SQLException(cause.getMessage(), cause.getSQLState(), cause);
            }
            throw failed;
        }
    }

    private R carry(Seat own) throws SQLException {
        var party = new ArrayList<>(List.of(own));
        List<R> answers;
        try {
            gather(party);
            answers = carrier.carry(party.stream().map(seat -> seat.call).toList());
            if (answers.size() != party.size()) {
                throw new IllegalStateException(answers.size() + " answers to " + party.size() + " calls");
            }
        } catch (SQLException | RuntimeException | Error failed) {
            handOver();
            party.forEach(seat -> seat.turn.completeExceptionally(failed));
            throw failed;
        }
        handOver();
        for (int i = 1; i < party.size(); i++) {
            party.get(i).turn.complete(Optional.of(answers.get(i)));
        }
        return answers.getFirst();
    }

    /** Adds those that can go with the first. */
    private synchronized void gather(List<Seat> party) {
        var admission = parties.get();
        admission.admits(party.getFirst().call);
        for (Iterator<Seat> others = waiting.iterator(); others.hasNext(); ) {
            var other = others.next();
            if (admission.admits(other.call)) {
                others.remove();
                party.add(other);
            }
        }
    }

    /** To whoever has waited longest. */
    private void handOver() {
        Seat next;
        synchronized (this) {
            next = waiting.poll();
            underWay = next != null;
        }
        if (next != null) {
            next.turn.complete(Optional.empty());
        }
    }
}
