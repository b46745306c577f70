package io.kaifang.backbone.store;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.jspecify.annotations.Nullable;

/** Measures how long appends take, and counts those that were refused. */
public final class MeasuredStore extends ForwardingEventStorageEngine {
    private final Timer appends;
    private final Counter conflicts;

    public MeasuredStore(EventStorageEngine store, MeterRegistry registry) {
        super(store);
        this.appends = Timer.builder("kaifang.store.append")
                .description("appends, from the call to the commit")
                .serviceLevelObjectives(
                        Duration.ofMillis(1),
                        Duration.ofMillis(2),
                        Duration.ofMillis(5),
                        Duration.ofMillis(10),
                        Duration.ofMillis(25),
                        Duration.ofMillis(50),
                        Duration.ofMillis(100),
                        Duration.ofMillis(250),
                        Duration.ofSeconds(1))
                .register(registry);
        this.conflicts = Counter.builder("kaifang.store.append.conflicts")
                .description("appends refused because a matching event was stored meanwhile")
                .register(registry);
    }

    @Override
    public CompletableFuture<AppendTransaction<?>> appendEvents(
            AppendCondition condition, @Nullable ProcessingContext context, List<TaggedEventMessage<?>> events) {
        var append = super.appendEvents(condition, context, events);
        return events.isEmpty() ? append : append.thenApply(Measured::new);
    }

    private final class Measured<R> implements AppendTransaction<R> {
        private final AppendTransaction<R> append;

        Measured(AppendTransaction<R> append) {
            this.append = append;
        }

        @Override
        public CompletableFuture<R> commit(@Nullable ProcessingContext context) {
            long begun = System.nanoTime();
            var done = append.commit(context);
            // Not a dependent stage: exceptions must reach the caller unwrapped.
            var _ = done.whenComplete((_, failed) -> {
                appends.record(Duration.ofNanos(System.nanoTime() - begun));
                if (failed instanceof AppendEventsTransactionRejectedException) {
                    conflicts.increment();
                }
            });
            return done;
        }

        @Override
        public void rollback(@Nullable ProcessingContext context) {
            append.rollback(context);
        }

        @Override
        public CompletableFuture<ConsistencyMarker> afterCommit(R result, @Nullable ProcessingContext context) {
            return append.afterCommit(result, context);
        }
    }
}
