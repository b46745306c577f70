package io.kaifang.local.torture.check;

import io.kaifang.local.torture.check.EventStores.StoredEvent;
import io.kaifang.local.torture.workload.AcknowledgedCommands;
import io.kaifang.local.torture.workload.AcknowledgedCommands.AcknowledgedEvent;
import io.kaifang.servers.kafka.SuiteTopics;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether every acknowledged event is stored, published, consumed and in the ledger, once everything has come to rest. */
public final class InvariantChecks {
    private static final Duration TIMEOUT = Duration.ofMinutes(6);
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final EventStores stores;
    private final TopicChecks topics;
    private final ConsumerChecks consumers;
    private final LedgerChecks ledger;
    private final CheckReport report;

    public InvariantChecks(EventStores stores, TopicChecks topics, CheckReport report) {
        this.stores = stores;
        this.topics = topics;
        this.consumers = new ConsumerChecks(stores);
        this.ledger = new LedgerChecks(stores);
        this.report = report;
    }

    /** Waits until everything has come to rest, or for some minutes, and checks. */
    public void check(AcknowledgedCommands commands) throws SQLException, InterruptedException {
        var stored = awaitRest();
        checkAcknowledged(commands, stored);
        checkPublished(stored);
        checkConsumed(stored);
        report.expectAll("in the ledger", count(stored), ledger.missing(stored.values()), StoredEvent::id);
        report.expectNone(ledger.contradictions(), "the ledger agrees with what each store states");
    }

    /** The consumers whose views the caller may have built anew. */
    public ConsumerChecks consumers() {
        return consumers;
    }

    private Map<String, List<StoredEvent>> awaitRest() throws SQLException, InterruptedException {
        long deadline = System.nanoTime() + TIMEOUT.toNanos();
        while (true) {
            var stored = stores.events(SuiteTopics.PUBLISHING);
            boolean atRest = consumers.behind(stored).isEmpty()
                    && ledger.missing(stored.values()).isEmpty()
                    && count(stores.events(SuiteTopics.PUBLISHING)) == count(stored);
            if (atRest || System.nanoTime() > deadline) {
                return stored;
            }
            Thread.sleep(PAUSE);
        }
    }

    private void checkAcknowledged(AcknowledgedCommands commands, Map<String, List<StoredEvent>> stored) {
        report.info("Commands: %d answered with success, %d refused, %d without an answer"
                .formatted(commands.successes(), commands.refusals(), commands.unanswered()));
        var events = commands.events();
        report.expectAll(
                "of the successes' events in the store",
                events.size(),
                missing(events, stored),
                AcknowledgedEvent::toString);
        report.expect(!events.isEmpty(), "there was something to lose");
    }

    /** Those whose position holds no event, or one that does not name what the command was about. */
    static List<AcknowledgedEvent> missing(List<AcknowledgedEvent> events, Map<String, List<StoredEvent>> stored) {
        Map<String, Map<Long, StoredEvent>> byPosition = stored.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .collect(Collectors.toMap(StoredEvent::position, Function.identity()))));
        return events.stream()
                .filter(event -> {
                    var found =
                            byPosition.getOrDefault(event.service(), Map.of()).get(event.position());
                    return found == null || !(found.subject() + found.payload()).contains(event.about());
                })
                .toList();
    }

    private void checkPublished(Map<String, List<StoredEvent>> stored) {
        int missing = 0;
        int repeated = 0;
        Set<String> disordered = new HashSet<>();
        for (var entry : stored.entrySet()) {
            var found = topics.compare(entry.getKey(), entry.getValue());
            missing += found.missing();
            repeated += found.repeated();
            disordered.addAll(found.disordered());
            report.info(String.format(
                    Locale.ROOT,
                    "  %-16s %6d events stored, %d missing in the topic, %d there more than once",
                    entry.getKey(),
                    entry.getValue().size(),
                    found.missing(),
                    found.repeated()));
        }
        int all = count(stored);
        report.expect(
                missing == 0,
                "%d of %d stored events are in their topics, %d records are repetitions"
                        .formatted(all - missing, all, repeated));
        report.expectNone(disordered, "the events of each key are in order");
    }

    private void checkConsumed(Map<String, List<StoredEvent>> stored) throws SQLException {
        report.expectNone(
                consumers.behind(stored), "all %d views and policies came to the end".formatted(consumers.count()));
        report.expectNone(consumers.parked(), "nothing is parked");
        var reactions = consumers.reactions(stored);
        report.expectNone(
                reactions.wrong(),
                "%d of %d events were reacted to exactly once"
                        .formatted(reactions.due() - reactions.wrong().size(), reactions.due()));
    }

    private static int count(Map<String, List<StoredEvent>> stored) {
        return stored.values().stream().mapToInt(List::size).sum();
    }
}
