package io.kaifang.backbone.store;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.GlobalIndexConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.jspecify.annotations.Nullable;

/** One append, carried out when it is committed. */
final class PostgresAppend implements AppendTransaction<Appended> {
    private final Appends appends;
    private final Wakeup wakeup;
    private final AppendCondition condition;
    private final AppendCall call;
    private final AtomicBoolean finished = new AtomicBoolean();

    PostgresAppend(
            Appends appends,
            PayloadCodec payloads,
            Wakeup wakeup,
            AppendCondition condition,
            List<TaggedEventMessage<?>> events) {
        this.appends = appends;
        this.wakeup = wakeup;
        this.condition = condition;
        var marker = marker(condition);
        this.call = new AppendCall(
                events, marker, marker == null ? new Criteria(List.of()) : Criteria.of(condition.criteria()), payloads);
    }

    private static @Nullable SnapshotMarker marker(AppendCondition condition) {
        var marker = condition.consistencyMarker();
        if (marker == ConsistencyMarker.INFINITY) {
            return null;
        }
        if (marker == ConsistencyMarker.ORIGIN) {
            return SnapshotMarker.NOTHING;
        }
        if (marker instanceof SnapshotMarker seen) {
            return seen;
        }
        throw new IllegalArgumentException(
                "a position doesn't say what was seen; take the marker that came with the sourced events, not "
                        + marker);
    }

    @Override
    public CompletableFuture<Appended> commit(@Nullable ProcessingContext context) {
        if (finished.getAndSet(true)) {
            return CompletableFuture.failedFuture(new IllegalStateException("already committed or rolled back"));
        }
        try {
            return switch (appends.append(call)) {
                case AppendOutcome.Stored(var positions) ->
                    CompletableFuture.completedFuture(stored(positions, context));
                case AppendOutcome.Refused _ ->
                    CompletableFuture.failedFuture(AppendEventsTransactionRejectedException.conflictingEventsDetected(
                            condition.consistencyMarker()));
                case AppendOutcome.PutOff _ -> throw new IllegalStateException("who goes alone is never put off");
            };
        } catch (SQLException failed) {
            return CompletableFuture.failedFuture(new StoreUnavailable("cannot append events", failed));
        }
    }

    private Appended stored(List<Long> positions, @Nullable ProcessingContext context) {
        var appended = new Appended(positions);
        if (context != null) {
            context.putResource(Appended.KEY, appended);
        }
        wakeup.committed();
        return appended;
    }

    @Override
    public void rollback(@Nullable ProcessingContext context) {
        finished.set(true);
    }

    /**
     * What was seen stays what was seen. After an append that saw nothing there is only its last position to report; it is
     * refused as a condition's marker.
     */
    @Override
    public CompletableFuture<ConsistencyMarker> afterCommit(Appended appended, @Nullable ProcessingContext context) {
        return CompletableFuture.completedFuture(
                condition.consistencyMarker() instanceof SnapshotMarker seen
                        ? seen
                        : new GlobalIndexConsistencyMarker(appended.positions().getLast()));
    }
}
