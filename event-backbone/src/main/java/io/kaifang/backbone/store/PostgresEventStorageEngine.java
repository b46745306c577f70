package io.kaifang.backbone.store;

import io.kaifang.backbone.store.append.AppendExecutor;
import io.kaifang.backbone.store.append.PostgresAppend;
import io.kaifang.backbone.store.event.PayloadCodec;
import io.kaifang.backbone.store.event.StoreUnavailable;
import io.kaifang.backbone.store.event.StreamToken;
import io.kaifang.backbone.store.read.FollowedEvents;
import io.kaifang.backbone.store.read.SharedReads;
import io.kaifang.backbone.store.read.SourcedEvents;
import io.kaifang.backbone.store.read.StreamWakeup;
import io.kaifang.backbone.store.read.TokenFinder;
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
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.unitofwork.ProcessingContext;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.token.TrackingToken;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.jspecify.annotations.Nullable;

/**
 * Axon's storage engine on PostgreSQL with dynamic consistency boundaries. Blocks the calling thread. Its data source must provide
 * connections in auto-commit mode under READ COMMITTED, initialized by {@link #SESSION}, whose role may read the schema
 * {@code backbone} and call its function {@code append_all}. That function explains the locks and checks that keep appends consistent.
 */
public final class PostgresEventStorageEngine implements EventStorageEngine, AutoCloseable {
    /**
     * Initializes each new connection of the data source: the store always uses its indexes, even with a plan that was made while the
     * tables were empty, and statements with arrays as parameters are not planned again at each call.
     */
    public static final String SESSION = "SET enable_seqscan = off; SET plan_cache_mode = force_generic_plan";

    private static final Duration POLLING = Duration.ofMillis(200);

    private final DataSource source;
    private final AppendExecutor appendExecutor;
    private final SharedReads sharedReads;
    private final PayloadCodec payloads;
    private final TokenFinder tokenFinder;
    private final StreamWakeup wakeup;

    public PostgresEventStorageEngine(DataSource source, PayloadCodec payloads) {
        this(source, payloads, POLLING);
    }

    /** @param polling how often open streams look for what other processes have committed */
    PostgresEventStorageEngine(DataSource source, PayloadCodec payloads, Duration polling) {
        this.source = source;
        this.appendExecutor = new AppendExecutor(source);
        this.sharedReads = new SharedReads(source, payloads);
        this.payloads = payloads;
        this.tokenFinder = new TokenFinder(source);
        this.wakeup = new StreamWakeup(polling);
    }

    /** Does nothing before the commit, so that the whole append is one round trip. */
    @Override
    public CompletableFuture<AppendTransaction<?>> appendEvents(
            AppendCondition condition, @Nullable ProcessingContext context, List<TaggedEventMessage<?>> events) {
        return CompletableFuture.completedFuture(
                events.isEmpty()
                        ? new NothingToAppend()
                        : new PostgresAppend(appendExecutor, payloads, wakeup::committed, condition, events));
    }

    @Override
    public MessageStream<EventMessage> source(SourcingCondition condition, @Nullable ProcessingContext context) {
        try {
            var events = new SourcedEvents(source, sharedReads, condition, payloads);
            var entries = StreamSupport.stream(Spliterators.spliteratorUnknownSize(events, 0), false);
            return MessageStream.fromStream(entries, MessageStream.Entry::message, entry -> entry);
        } catch (SQLException failed) {
            return MessageStream.failed(new StoreUnavailable("cannot source events", failed));
        }
    }

    @Override
    public MessageStream<EventMessage> stream(StreamingCondition condition, @Nullable ProcessingContext context) {
        return new FollowedEvents(source, condition, payloads).stream(wakeup);
    }

    @Override
    public CompletableFuture<TrackingToken> firstToken(@Nullable ProcessingContext context) {
        return CompletableFuture.completedFuture(StreamToken.START);
    }

    @Override
    public CompletableFuture<TrackingToken> latestToken(@Nullable ProcessingContext context) {
        return tokenFinder.latest();
    }

    @Override
    public CompletableFuture<TrackingToken> tokenAt(Instant at, @Nullable ProcessingContext context) {
        return tokenFinder.before(at);
    }

    @Override
    public void describeTo(ComponentDescriptor descriptor) {
        descriptor.describeProperty("dataSource", source);
        descriptor.describeProperty("payloads", payloads);
    }

    /** Stops waking open streams. */
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
