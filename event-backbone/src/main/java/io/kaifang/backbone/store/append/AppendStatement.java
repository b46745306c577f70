package io.kaifang.backbone.store.append;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A call of the database function {@code append_all}, which takes the arguments of several appends one after the other. */
final class AppendStatement {
    private static final String SQL = "SELECT backbone.append_all("
            + "?, ?, ?, ?, ?::text[]::pg_snapshot[], ?, ?, ?::text[]::jsonb[], ?, ?, ?, ?)";
    private static final long DEFERRED = 0;

    private final List<AppendCall> calls;
    private final boolean waitsForLocks;
    private final List<Long> lockKeys = new ArrayList<>();
    private final List<Boolean> lockShared = new ArrayList<>();
    private final List<Integer> lockAppends = new ArrayList<>();
    private final List<@Nullable String> markers = new ArrayList<>();
    private final List<Long> tagCriteria = new ArrayList<>();
    private final List<Integer> tagCriteriaAppends = new ArrayList<>();
    private final List<@Nullable String> otherCriteria = new ArrayList<>();
    private final List<@Nullable String> facts = new ArrayList<>();
    private final List<Integer> eventAppends = new ArrayList<>();
    private final List<Long> tagHashes = new ArrayList<>();
    private final List<Integer> tagEvents = new ArrayList<>();

    private AppendStatement(List<AppendCall> calls, boolean waitsForLocks) {
        this.calls = calls;
        this.waitsForLocks = waitsForLocks;
        for (int i = 0; i < calls.size(); i++) {
            add(calls.get(i), i + 1);
        }
    }

    /** Runs in the connection's transaction, or one of its own, and waits for locks; never deferred. */
    static AppendOutcome executeAlone(AppendCall call, Connection connection) throws SQLException {
        return new AppendStatement(List.of(call), true).execute(connection).getFirst();
    }

    /** Runs in the connection's transaction, or one of its own, and never waits for a lock. */
    static List<AppendOutcome> executeBatch(List<AppendCall> calls, Connection connection) throws SQLException {
        return new AppendStatement(calls, false).execute(connection);
    }

    private void add(AppendCall call, int append) {
        call.locks().shared().forEach((key, shared) -> {
            lockKeys.add(key);
            lockShared.add(shared);
            lockAppends.add(append);
        });
        markers.add(call.marker());
        for (var key : call.oneTagCriteria()) {
            tagCriteria.add(key);
            tagCriteriaAppends.add(append);
        }
        otherCriteria.add(call.otherCriteria());
        int before = eventAppends.size();
        for (int i = 0; i < call.events(); i++) {
            eventAppends.add(append);
        }
        facts.addAll(call.facts());
        tagHashes.addAll(call.tagKeys());
        call.tagOwners().forEach(owner -> tagEvents.add(before + owner + 1));
    }

    private List<AppendOutcome> execute(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(SQL)) {
            bind(connection, statement);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return outcomes((Long[]) rows.getArray(1).getArray());
            }
        }
    }

    private void bind(Connection connection, PreparedStatement statement) throws SQLException {
        statement.setBoolean(1, waitsForLocks);
        statement.setArray(2, connection.createArrayOf("int8", lockKeys.toArray()));
        statement.setArray(3, connection.createArrayOf("bool", lockShared.toArray()));
        statement.setArray(4, connection.createArrayOf("int4", lockAppends.toArray()));
        statement.setArray(5, connection.createArrayOf("text", markers.toArray()));
        statement.setArray(6, connection.createArrayOf("int8", tagCriteria.toArray()));
        statement.setArray(7, connection.createArrayOf("int4", tagCriteriaAppends.toArray()));
        statement.setArray(8, connection.createArrayOf("text", otherCriteria.toArray()));
        statement.setArray(9, connection.createArrayOf("text", facts.toArray()));
        statement.setArray(10, connection.createArrayOf("int4", eventAppends.toArray()));
        statement.setArray(11, connection.createArrayOf("int8", tagHashes.toArray()));
        statement.setArray(12, connection.createArrayOf("int4", tagEvents.toArray()));
    }

    private List<AppendOutcome> outcomes(@Nullable Long[] positions) {
        var outcomes = new ArrayList<AppendOutcome>();
        int at = 0;
        for (var call : calls) {
            var first = positions[at];
            if (first == null) {
                outcomes.add(new AppendOutcome.Refused());
            } else if (first == DEFERRED) {
                outcomes.add(new AppendOutcome.Deferred());
            } else {
                var own = new ArrayList<Long>();
                for (int i = at; i < at + call.events(); i++) {
                    own.add(Objects.requireNonNull(positions[i]));
                }
                outcomes.add(new AppendOutcome.Stored(List.copyOf(own)));
            }
            at += call.events();
        }
        return outcomes;
    }
}
