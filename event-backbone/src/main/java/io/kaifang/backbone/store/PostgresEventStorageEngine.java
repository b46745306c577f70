package io.kaifang.backbone.store;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Spliterators;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.axonframework.common.infra.ComponentDescriptor;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.ConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.ContinuousMessageStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.GlobalIndexPosition;
import org.axonframework.eventsourcing.eventstore.Position;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.Context;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.SimpleEntry;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.jspecify.annotations.Nullable;

/**
 * Axon's storage engine on PostgreSQL with dynamic consistency boundaries. Blocks the calling thread. Its data source must give
 * connections in auto-commit mode under READ COMMITTED, set up by {@link #SESSION}, of a role that may read the schema {@code backbone} and call its
 * {@code append_all}; of the locks and checks that make appends consistent, that function tells.
 */
public final class PostgresEventStorageEngine implements EventStorageEngine, AutoCloseable {
    /**
     * For each connection of the data source, when it is made: the store goes by index, also by a plan that was made while its tables
     * were empty, and lists as parameters aren't planned anew at each call.
     */
    public static final String SESSION = "SET enable_seqscan = off; SET plan_cache_mode = force_generic_plan";

    private static final Duration POLLING = Duration.ofMillis(200);

    private final DataSource source;
    private final Appends appends;
    private final SharedReads shared;
    private final PayloadCodec payloads;
    private final Tokens tokens;
    private final Wakeup wakeup;

    public PostgresEventStorageEngine(DataSource source, PayloadCodec payloads) {
        this(source, payloads, POLLING);
    }

    /** @param polling how often open streams look for what other processes have committed */
    PostgresEventStorageEngine(DataSource source, PayloadCodec payloads, Duration polling) {
        this.source = source;
        this.appends = new Appends(source);
        this.shared = new SharedReads(source, payloads);
        this.payloads = payloads;
        this.tokens = new Tokens(source);
        this.wakeup = new Wakeup(polling);
    }

    /** Nothing happens before the commit, so that the whole append is one round trip. */
    @Override
    public CompletableFuture<AppendTransaction<?>> appendEvents(
            AppendCondition condition, @Nullable ProcessingContext context, List<TaggedEventMessage<?>> events) {
        return CompletableFuture.completedFuture(
                events.isEmpty()
                        ? new NothingToAppend()
                        : new PostgresAppend(appends, payloads, wakeup, condition, events));
    }

    @Override
    public MessageStream<EventMessage> source(SourcingCondition condition, @Nullable ProcessingContext context) {
        try {
            var events = new SourcedEvents(source, shared, condition.criteria(), payloads, from(condition.start()));
            var entries = StreamSupport.stream(Spliterators.spliteratorUnknownSize(events, 0), false);
            return MessageStream.fromStream(entries, MessageStream.Entry::message, entry -> entry);
        } catch (SQLException failed) {
            return MessageStream.failed(new StoreUnavailable("cannot source events", failed));
        }
    }

    private static EventQuery.Bound from(Position start) {
        return start == Position.START
                ? EventQuery.Bound.NONE
                : EventQuery.Bound.beyond(GlobalIndexPosition.toIndex(start));
    }

    @Override
    public MessageStream<EventMessage> stream(StreamingCondition condition, @Nullable ProcessingContext context) {
        var follow = new FollowedEvents(source, condition.criteria(), payloads, condition.position());
        return new ContinuousMessageStream<>(
                follow::after,
                row -> new SimpleEntry<>(row.message(), Context.with(TrackingToken.RESOURCE_KEY, row.token())),
                (_, callback) -> wakeup.register(callback));
    }

    @Override
    public CompletableFuture<TrackingToken> firstToken(@Nullable ProcessingContext context) {
        return CompletableFuture.completedFuture(StreamToken.START);
    }

    @Override
    public CompletableFuture<TrackingToken> latestToken(@Nullable ProcessingContext context) {
        return tokens.latest();
    }

    @Override
    public CompletableFuture<TrackingToken> tokenAt(Instant at, @Nullable ProcessingContext context) {
        return tokens.before(at);
    }

    @Override
    public void describeTo(ComponentDescriptor descriptor) {
        descriptor.describeProperty("dataSource", source);
        descriptor.describeProperty("payloads", payloads);
    }

    /** Ends the polling for streams. */
    @Override
    public void close() {
        wakeup.close();
    }

    private static final class NothingToAppend implements AppendTransaction<ConsistencyMarker> {
        @Override
        public CompletableFuture<ConsistencyMarker> commit(@Nullable ProcessingContext context) {
            return CompletableFuture.completedFuture(ConsistencyMarker.ORIGIN);
        }

        @Override
        public void rollback(@Nullable ProcessingContext context) {}

        @Override
        public CompletableFuture<ConsistencyMarker> afterCommit(
                ConsistencyMarker marker, @Nullable ProcessingContext context) {
            return CompletableFuture.completedFuture(marker);
        }
    }
}
