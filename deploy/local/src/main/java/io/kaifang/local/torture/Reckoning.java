package io.kaifang.local.torture;

import io.kaifang.local.torture.Promises.Promise;
import io.kaifang.local.torture.StoredEvents.Stored;
import io.kaifang.servers.kafka.SuiteTopics;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts what there is against what there must be, and tells both. */
final class Reckoning {
    private static final Duration TIMEOUT = Duration.ofMinutes(6);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int EXAMPLES = 5;

    private final StoredEvents databases;
    private final Topics topics;
    private final Consumers consumers;
    private final TheLedger ledger;
    private final PrintWriter out;
    private boolean well = true;

    Reckoning(StoredEvents databases, Topics topics, PrintWriter out) {
        this.databases = databases;
        this.topics = topics;
        this.consumers = new Consumers(databases, SuiteTopics.PUBLISHING);
        this.ledger = new TheLedger(databases);
        this.out = out;
    }

    /** Waits until all has come to rest, or for some minutes, and counts. */
    void settle(Promises promises) throws SQLException, InterruptedException {
        var stored = atRest();
        promised(promises, stored);
        published(stored);
        consumed(stored);
        expect("in the ledger", sum(stored), ledger.lacking(stored.values()), Stored::id);
        var disagreeing = ledger.disagreeing();
        expect(disagreeing.isEmpty(), "the ledger agrees with what each store states" + examples(disagreeing));
    }

    /** Whether nothing is lost and nothing is twice. */
    boolean isWell() {
        return well;
    }

    /** The consumers whose views the caller may have built anew. */
    Consumers consumers() {
        return consumers;
    }

    /** Notes something else that must be so. */
    void expect(boolean so, String sentence) {
        well &= so;
        out.printf("  %s %s%n", so ? "✓" : "✗", sentence);
    }

    private Map<String, List<Stored>> atRest() throws SQLException, InterruptedException {
        long end = System.nanoTime() + TIMEOUT.toNanos();
        while (true) {
            var stored = databases.of(SuiteTopics.PUBLISHING);
            boolean rest = consumers.behind(stored).isEmpty()
                    && ledger.lacking(stored.values()).isEmpty()
                    && sum(databases.of(SuiteTopics.PUBLISHING)) == sum(stored);
            if (rest || System.nanoTime() > end) {
                return stored;
            }
            Thread.sleep(PAUSE);
        }
    }

    private void promised(Promises promises, Map<String, List<Stored>> stored) {
        out.printf(
                "Commands: %d answered with success, %d refused, %d without an answer%n",
                promises.successes(), promises.refusals(), promises.unanswered());
        var made = promises.made();
        Map<String, Map<Long, Stored>> byPosition = stored.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                        .collect(Collectors.toMap(Stored::position, Function.identity()))));
        expect(
                "of the successes' events in the store",
                made.size(),
                made.stream().filter(one -> !kept(one, byPosition)).toList(),
                Promise::toString);
        expect(!made.isEmpty(), "there was something to lose");
    }

    private static boolean kept(Promise promise, Map<String, Map<Long, Stored>> byPosition) {
        var event = byPosition.getOrDefault(promise.service(), Map.of()).get(promise.position());
        return event != null && (event.subject() + event.said()).contains(promise.about());
    }

    private void published(Map<String, List<Stored>> stored) {
        int missing = 0;
        int repeated = 0;
        Set<String> disordered = new HashSet<>();
        for (var entry : stored.entrySet()) {
            var found = topics.of(entry.getKey(), entry.getValue());
            missing += found.missing();
            repeated += found.repeated();
            disordered.addAll(found.disordered());
            out.printf(
                    Locale.ROOT,
                    "  %-16s %6d events stored, %d missing in the topic, %d there more than once%n",
                    entry.getKey(),
                    entry.getValue().size(),
                    found.missing(),
                    found.repeated());
        }
        int all = sum(stored);
        expect(
                missing == 0,
                "%d of %d stored events are in their topics, %d records are repetitions"
                        .formatted(all - missing, all, repeated));
        expect(disordered.isEmpty(), "the order of each key is kept" + examples(disordered));
    }

    private void consumed(Map<String, List<Stored>> stored) throws SQLException {
        var behind = consumers.behind(stored);
        expect(
                behind.isEmpty(),
                "all %d views and policies came to the end%s".formatted(consumers.count(), examples(behind)));
        var parked = consumers.parked();
        expect(parked.isEmpty(), "nothing is parked" + examples(parked));
        var reacted = consumers.reacted(stored);
        expect(
                reacted.wrong().isEmpty(),
                "%d of %d events were reacted to exactly once%s"
                        .formatted(reacted.due() - reacted.wrong().size(), reacted.due(), examples(reacted.wrong())));
    }

    private <T> void expect(String where, int all, List<T> lost, Function<T, String> name) {
        expect(
                lost.isEmpty(),
                "%d of %d %s%s"
                        .formatted(
                                all - lost.size(),
                                all,
                                where,
                                examples(lost.stream().map(name).toList())));
    }

    /** The first of them, as the end of a sentence; nothing if there are none. */
    static String examples(Collection<String> wrong) {
        return wrong.isEmpty()
                ? ""
                : wrong.stream().limit(EXAMPLES).collect(Collectors.joining("; ", "; not so: ", ""));
    }

    private static int sum(Map<String, List<Stored>> stored) {
        return stored.values().stream().mapToInt(List::size).sum();
    }
}
