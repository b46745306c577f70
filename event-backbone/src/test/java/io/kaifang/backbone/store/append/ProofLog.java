package io.kaifang.backbone.store.append;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kaifang.backbone.store.event.SnapshotMarker;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Reads what the workers stored and reports every violation. Knows nothing about how the store works. */
final class ProofLog {
    static final String REFUSALS =
            "CREATE TABLE refusal (criteria text NOT NULL, marker text NOT NULL, told text NOT NULL DEFAULT pg_current_snapshot()::text)";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<ProofCriteria.Part>> PARTS = new TypeReference<>() {};

    private record Fact(
            String append,
            long tx,
            long position,
            String type,
            Set<String> tags,
            ProofCriteria criteria,
            ProofCriteria.Digest seen,
            long amount) {
        boolean isBefore(Fact other) {
            return !append.equals(other.append) && (tx < other.tx || (tx == other.tx && position < other.position));
        }
    }

    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, List<Fact>> byTag = new HashMap<>();
    private final Map<String, List<Fact>> byType = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private int refusals;

    static void refused(DataSource source, ProofCriteria criteria, SnapshotMarker marker) throws SQLException {
        try (var connection = source.getConnection();
                var insert = connection.prepareStatement("INSERT INTO refusal (criteria, marker) VALUES (?, ?)")) {
            insert.setString(1, JSON.writeValueAsString(criteria.parts()));
            insert.setString(2, marker.toString());
            insert.execute();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static ProofLog read(DataSource source) throws SQLException, JsonProcessingException {
        var log = new ProofLog();
        log.readFacts(source);
        log.everyAcceptedOneSawAllBeforeIt();
        log.namesQuotasAndBalancesHold();
        log.everyRefusedOneHadAConflict(source);
        log.nobodyDeadlocked(source);
        return log;
    }

    int events() {
        return facts.size();
    }

    List<String> faults() {
        return faults;
    }

    @Override
    public String toString() {
        return facts.size() + " events in " + distinct(Fact::append) + " appends in " + distinct(Fact::tx)
                + " transactions, " + refusals + " refusals";
    }

    private long distinct(Function<Fact, Object> what) {
        return facts.stream().map(what).distinct().count();
    }

    private void readFacts(DataSource source) throws SQLException, JsonProcessingException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT e.tx::text, e.position, e.type, e.tags, e.payload FROM backbone.event e"
                                + " ORDER BY e.tx, e.position")) {
            while (row.next()) {
                var payload = JSON.readTree(row.getString(5));
                facts.add(new Fact(
                        payload.get("append").asText(),
                        Long.parseLong(row.getString(1)),
                        row.getLong(2),
                        row.getString(3),
                        Stream.of((String[]) row.getArray(4).getArray())
                                .map(tag -> tag.substring("of=".length()))
                                .collect(Collectors.toSet()),
                        new ProofCriteria(JSON.convertValue(payload.get("criteria"), PARTS)),
                        JSON.convertValue(payload.get("seen"), ProofCriteria.Digest.class),
                        payload.get("amount").asLong()));
            }
        }
        for (var fact : facts) {
            fact.tags()
                    .forEach(tag ->
                            byTag.computeIfAbsent(tag, _ -> new ArrayList<>()).add(fact));
            byType.computeIfAbsent(fact.type(), _ -> new ArrayList<>()).add(fact);
        }
    }

    /** In the order of the store, each append saw exactly the matching events before it: the log is a serial history. */
    private void everyAcceptedOneSawAllBeforeIt() {
        for (var fact : facts) {
            var before = ProofCriteria.Digest.NOTHING;
            for (var earlier : matching(fact.criteria())) {
                // appends that shared a transaction stand one after the other; an append's own events come after what
                // it saw
                if (earlier.isBefore(fact)) {
                    before = before.and(earlier.position());
                }
            }
            if (!before.equals(fact.seen())) {
                faults.add("an append of transaction " + fact.tx() + " saw " + fact.seen() + " of " + fact.criteria()
                        + ", but before it stood " + before);
            }
        }
    }

    private Set<Fact> matching(ProofCriteria criteria) {
        var matching = new HashSet<Fact>();
        for (var part : criteria.parts()) {
            candidates(part)
                    .filter(fact -> part.matches(fact.type(), fact.tags()))
                    .forEach(matching::add);
        }
        return matching;
    }

    /** Only candidates; each one is checked. */
    private Stream<Fact> candidates(ProofCriteria.Part part) {
        if (!part.tags().isEmpty()) {
            return byTag.getOrDefault(part.tags().iterator().next(), List.of()).stream();
        }
        return part.types().isEmpty()
                ? facts.stream()
                : part.types().stream().flatMap(type -> byType.getOrDefault(type, List.of()).stream());
    }

    private void namesQuotasAndBalancesHold() {
        var count = new HashMap<String, Integer>();
        var balance = new HashMap<String, Long>();
        for (var fact : facts) {
            for (var tag : fact.tags()) {
                count.merge(tag, 1, Integer::sum);
                if (balance.merge(tag, fact.amount(), Long::sum) < 0) {
                    faults.add(tag + " is overdrawn at " + fact.position());
                }
            }
        }
        count.forEach((tag, times) -> {
            if ((tag.contains("name") && times > 1) || (tag.contains("quota") && times > 5)) {
                faults.add(tag + " was given " + times + " times");
            }
        });
    }

    private void everyRefusedOneHadAConflict(DataSource source) throws SQLException, JsonProcessingException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT criteria, marker, told FROM refusal")) {
            while (row.next()) {
                refusals++;
                var criteria = new ProofCriteria(JSON.readValue(row.getString(1), PARTS));
                var marker = SnapshotMarker.parse(row.getString(2));
                var told = SnapshotMarker.parse(row.getString(3));
                if (matching(criteria).stream().noneMatch(fact -> !marker.sees(fact.tx()) && told.sees(fact.tx()))) {
                    faults.add("refused without a conflict: " + criteria + " since " + marker);
                }
            }
        }
    }

    private void nobodyDeadlocked(DataSource source) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")) {
            row.next();
            if (row.getLong(1) > 0) {
                faults.add("the database had to break " + row.getLong(1) + " deadlocks");
            }
        }
    }
}
