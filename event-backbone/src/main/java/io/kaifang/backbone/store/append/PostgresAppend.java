package io.kaifang.backbone.store.append;

import io.kaifang.backbone.store.event.Criteria;
import io.kaifang.backbone.store.event.PayloadCodec;
import io.kaifang.backbone.store.event.SnapshotMarker;
import io.kaifang.backbone.store.event.StoreUnavailable;
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

/** One append; executed when it is committed. */
public final class PostgresAppend implements AppendTransaction<AppendedPositions> {
    private final AppendExecutor executor;
    private final Runnable onCommit;
    private final AppendCondition condition;
    private final AppendCall call;
    private final AtomicBoolean finished = new AtomicBoolean();

    public PostgresAppend(
            AppendExecutor executor,
            PayloadCodec payloads,
            Runnable onCommit,
            AppendCondition condition,
            List<TaggedEventMessage<?>> events) {
        this.executor = executor;
        this.onCommit = onCommit;
        this.condition = condition;
        var marker = marker(condition);
        this.call = AppendCall.of(
                events, marker, marker == null ? new Criteria(List.of()) : Criteria.of(condition.criteria()), payloads);
    }

    private static @Nullable SnapshotMarker marker(AppendCondition condition) {
        var marker = condition.consistencyMarker();
        if (ConsistencyMarker.INFINITY.equals(marker)) {
            return null;
        }
        if (ConsistencyMarker.ORIGIN.equals(marker)) {
            return SnapshotMarker.NOTHING;
        }
        if (marker instanceof SnapshotMarker seen) {
            return seen;
        }
        throw new IllegalArgumentException(
                "a position does not say what was seen; use the marker that came with the sourced events, not "
                        + marker);
    }

    @Override
    public CompletableFuture<AppendedPositions> commit(@Nullable ProcessingContext context) {
        if (finished.getAndSet(true)) {
            return CompletableFuture.failedFuture(new IllegalStateException("already committed or rolled back"));
        }
        try {
            return switch (executor.append(call)) {
                case AppendOutcome.Stored(var positions) ->
                    CompletableFuture.completedFuture(stored(positions, context));
                case AppendOutcome.Refused _ ->
                    CompletableFuture.failedFuture(AppendEventsTransactionRejectedException.conflictingEventsDetected(
                            condition.consistencyMarker()));
                case AppendOutcome.Deferred _ ->
                    throw new IllegalStateException("the executor never returns a deferred append");
            };
        } catch (SQLException failed) {
            return CompletableFuture.failedFuture(new StoreUnavailable("cannot append events", failed));
        }
    }

    private AppendedPositions stored(List<Long> positions, @Nullable ProcessingContext context) {
        var appended = new AppendedPositions(positions);
        if (context != null) {
            context.putResource(AppendedPositions.KEY, appended);
        }
        onCommit.run();
        return appended;
    }

    @Override
    public void rollback(@Nullable ProcessingContext context) {
        finished.set(true);
    }

    /**
     * The marker of the sourced events stays valid. An append that sourced nothing can only report its last position, which is
     * refused as the marker of a condition.
     */
    @Override
    public CompletableFuture<ConsistencyMarker> afterCommit(
            AppendedPositions appended, @Nullable ProcessingContext context) {
        return CompletableFuture.completedFuture(
                condition.consistencyMarker() instanceof SnapshotMarker seen
                        ? seen
                        : new GlobalIndexConsistencyMarker(appended.positions().getLast()));
    }
}
