package io.kaifang.backbone.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Reads what the workers left in the database, and says what is wrong with it. Knows nothing of how the store works. */
final class ProofLog {
    static final String REFUSALS =
            "CREATE TABLE refusal (criteria text NOT NULL, marker text NOT NULL, told text NOT NULL DEFAULT pg_current_snapshot()::text)";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<ProofCriteria.Part>> PARTS = new TypeReference<>() {};

    private record Fact(
            long tx,
            long position,
            String type,
            Set<String> tags,
            ProofCriteria criteria,
            Set<Long> seen,
            long amount) {}

    private final List<Fact> facts = new ArrayList<>();
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
        return facts.size() + " events in "
                + facts.stream().map(Fact::tx).distinct().count() + " appends, " + refusals + " refusals";
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
                        Long.parseLong(row.getString(1)),
                        row.getLong(2),
                        row.getString(3),
                        Stream.of((String[]) row.getArray(4).getArray())
                                .map(tag -> tag.substring("of=".length()))
                                .collect(Collectors.toSet()),
                        new ProofCriteria(JSON.convertValue(payload.get("criteria"), PARTS)),
                        JSON.convertValue(payload.get("seen"), new TypeReference<Set<Long>>() {}),
                        payload.get("amount").asLong()));
            }
        }
    }

    /** In the order of the store, each append saw exactly the matching events before it: the log is a serial history. */
    private void everyAcceptedOneSawAllBeforeIt() {
        for (int i = 0; i < facts.size(); i++) {
            var fact = facts.get(i);
            var before = facts.subList(0, i).stream()
                    .filter(earlier -> earlier.tx() != fact.tx())
                    .filter(earlier -> fact.criteria().matches(earlier.type(), earlier.tags()))
                    .map(Fact::position)
                    .collect(Collectors.toSet());
            if (!before.equals(fact.seen())) {
                faults.add("append " + fact.tx() + " saw " + fact.seen() + ", but before it stood " + before);
            }
        }
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
            if ((tag.startsWith("name") && times > 1) || (tag.startsWith("quota") && times > 5)) {
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
                if (facts.stream()
                        .filter(fact -> !marker.sees(fact.tx()) && told.sees(fact.tx()))
                        .noneMatch(fact -> criteria.matches(fact.type(), fact.tags()))) {
                    faults.add("refused without a conflict: " + criteria + " since " + marker);
                }
            }
        }
    }
}
