package io.kaifang.backbone.store.append;

import io.kaifang.backbone.store.PlainPayloads;
import io.kaifang.backbone.store.TestDatabase;
import io.kaifang.backbone.store.batch.GroupCommit;
import io.kaifang.backbone.store.event.Criteria;
import io.kaifang.backbone.store.event.StoreUnavailable;
import io.kaifang.backbone.store.read.SharedReads;
import io.kaifang.backbone.store.read.SourcedEvents;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.GenericEventMessage;

/**
 * One of several processes that make random decisions on random criteria, some of them slowly, and record in each event what they had
 * seen. Runs until it is killed. Arguments: seed, threads.
 */
final class ProofWorker {
    /** After this many events new tags and types are used, so that later decisions do not read more and more. */
    private static final int ERA = 1_000;

    /** Shared by the threads of a service. */
    private record Shared(DataSource pool, AppendExecutor executor, SharedReads reads) {
        Shared(DataSource pool, Supplier<GroupCommit.Batch<AppendCall>> newBatch) {
            this(pool, new AppendExecutor(pool, newBatch), new SharedReads(pool, new PlainPayloads()));
        }
    }

    private final Shared shared;
    private final DataSource pool;
    private final Random random;
    private long highest;

    private ProofWorker(Shared shared, long seed) {
        this.shared = shared;
        this.pool = shared.pool();
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) throws Exception {
        long seed = Long.parseLong(arguments[0]);
        int threads = Integer.parseInt(arguments[1]);
        start(TestDatabase.existing(System.getenv()).pool(threads), seed, threads, () -> true);
    }

    /** Starts threads that decide until they are told to stop. */
    static List<Thread> start(DataSource pool, long seed, int threads, BooleanSupplier goesOn) {
        return start(pool, AppendBatch::new, seed, threads, goesOn);
    }

    /** @param newBatch decides which appends share a transaction */
    static List<Thread> start(
            DataSource pool,
            Supplier<GroupCommit.Batch<AppendCall>> newBatch,
            long seed,
            int threads,
            BooleanSupplier goesOn) {
        // like two replicas of a service: within one, appends are batched and so conflict less often
        var replicas = List.of(new Shared(pool, newBatch), new Shared(pool, newBatch));
        return IntStream.range(0, threads)
                .mapToObj(i -> new ProofWorker(replicas.get(i % 2), seed * 1_000 + i))
                .map(worker -> Thread.ofPlatform().start(() -> {
                    while (goesOn.getAsBoolean()) {
                        worker.once();
                    }
                }))
                .toList();
    }

    /**
     * The interleaving that a position as marker gets wrong: the first append is open while the second, with a higher position, is
     * committed and seen by the third, which then decides without the first.
     */
    static void seed(DataSource pool) throws SQLException {
        var worker = new ProofWorker(new Shared(pool, AppendBatch::new), 0);
        var one = new ProofCriteria.Part(Set.of("seed1"), Set.of());
        var other = new ProofCriteria.Part(Set.of("seed2"), Set.of());
        var onOne = new ProofCriteria(List.of(one));
        var onOther = new ProofCriteria(List.of(other));
        var onEither = new ProofCriteria(List.of(one, other));
        var nothing = worker.see(onEither);
        try (var open = pool.getConnection()) {
            open.setAutoCommit(false);
            AppendStatement.executeAlone(
                    call(onOne, nothing, List.of(event(onOne, nothing, "seeded", one.tags(), 0))), open);
            worker.append(onOther, nothing, List.of(event(onOther, nothing, "seeded", other.tags(), 0)));
            var half = worker.see(onEither);
            open.commit();
            open.setAutoCommit(true);
            worker.append(onEither, half, List.of(event(onEither, half, "seeded", one.tags(), 0)));
        }
    }

    private static AppendCall call(
            ProofCriteria criteria, ProofCriteria.Seen seen, List<TaggedEventMessage<?>> events) {
        return AppendCall.of(events, seen.marker(), Criteria.of(criteria.axon()), new PlainPayloads());
    }

    private void once() {
        try {
            switch (random.nextInt(8)) {
                case 0 -> name();
                case 1 -> quota();
                case 2, 3 -> account();
                default -> anything();
            }
        } catch (SQLException | StoreUnavailable killed) {
            // the test ends sessions, too; what was stored is in the log, and the log is what the proof checks
        }
    }

    private void anything() throws SQLException {
        var parts = new ArrayList<ProofCriteria.Part>();
        for (int i = random.nextInt(3) == 0 ? 2 : 1; i > 0; i--) {
            parts.add(new ProofCriteria.Part(some("t", 6, 2), random.nextInt(3) == 0 ? some("type", 4, 2) : Set.of()));
        }
        var criteria = new ProofCriteria(parts);
        var seen = see(criteria);
        var events = new ArrayList<TaggedEventMessage<?>>();
        for (int i = random.nextInt(1, 3); i > 0; i--) {
            var type = era() + "type" + random.nextInt(4);
            events.add(event(criteria, seen, type, some("t", 6, 3), 0));
        }
        append(criteria, seen, events);
    }

    private String era() {
        return "era" + highest / ERA + ".";
    }

    /** At most that many of {@code prefix0, prefix1, …}; now and then none. */
    private Set<String> some(String prefix, int universe, int most) {
        var chosen = new HashSet<String>();
        for (int i = random.nextInt(20) == 0 ? 0 : random.nextInt(1, most + 1); i > 0; i--) {
            chosen.add(era() + prefix + random.nextInt(universe));
        }
        return chosen;
    }

    /** A name is taken once. */
    private void name() throws SQLException {
        decide(
                era() + "name" + random.nextInt(200),
                "name-taken",
                seen -> seen.events().count() == 0 ? 1 : 0);
    }

    /** A quota is granted five times. */
    private void quota() throws SQLException {
        decide(
                era() + "quota" + random.nextInt(40),
                "granted",
                seen -> seen.events().count() < 5 ? 1 : 0);
    }

    /** An account is never overdrawn. */
    private void account() throws SQLException {
        long amount = random.nextInt(2) == 0 ? random.nextInt(50) : -random.nextInt(80);
        decide(era() + "account" + random.nextInt(5), "moved", seen -> seen.sum() + amount >= 0 ? amount : 0);
    }

    private interface Decision {
        /** The amount of the event, or 0 for none. */
        long decide(ProofCriteria.Seen seen);
    }

    private void decide(String tag, String type, Decision decision) throws SQLException {
        var criteria = new ProofCriteria(List.of(new ProofCriteria.Part(Set.of(tag), Set.of())));
        var seen = see(criteria);
        long amount = decision.decide(seen);
        if (amount != 0) {
            append(criteria, seen, List.of(event(criteria, seen, type, Set.of(tag), amount)));
        }
    }

    private ProofCriteria.Seen see(ProofCriteria criteria) throws SQLException {
        var seen = ProofCriteria.Seen.of(new SourcedEvents(
                pool, shared.reads(), SourcingCondition.conditionFor(criteria.axon()), new PlainPayloads()));
        highest = Math.max(highest, seen.last());
        return seen;
    }

    static TaggedEventMessage<?> event(
            ProofCriteria criteria, ProofCriteria.Seen seen, String type, Set<String> tags, long amount) {
        var payload =
                Map.of("append", seen.append(), "criteria", criteria.parts(), "seen", seen.events(), "amount", amount);
        var message = new GenericEventMessage(
                UUID.randomUUID().toString(), new MessageType(type), payload, Map.of(), Instant.now());
        return new GenericTaggedEventMessage<>(message, ProofCriteria.tags(tags));
    }

    /** Appends as the engine does, in batches, but now and then keeps the transaction open for a while before it commits. */
    private void append(ProofCriteria criteria, ProofCriteria.Seen seen, List<TaggedEventMessage<?>> events)
            throws SQLException {
        var call = call(criteria, seen, events);
        var outcome = random.nextInt(12) > 0 ? shared.executor().append(call) : slowly(call);
        // the connection must be back in the pool by now, because the pool has none to spare
        if (outcome instanceof AppendOutcome.Stored(var positions)) {
            highest = Math.max(highest, positions.getLast());
        } else {
            ProofLog.refused(pool, criteria, seen.marker());
        }
    }

    private AppendOutcome slowly(AppendCall call) throws SQLException {
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var outcome = AppendStatement.executeAlone(call, connection);
                pause();
                connection.commit();
                return outcome;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private void pause() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(40)));
    }
}
