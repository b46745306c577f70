package io.kaifang.backbone.store.read;

import static io.kaifang.backbone.store.append.OpenAppend.event;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaifang.backbone.store.PlainPayloads;
import io.kaifang.backbone.store.PostgresEventStorageEngine;
import io.kaifang.backbone.store.TestDatabase;
import io.kaifang.backbone.store.append.OpenAppend;
import io.kaifang.backbone.store.event.Criteria;
import io.kaifang.backbone.store.event.StreamToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody can change events, and every read of them uses an index. */
class StoreRightsTest {
    private final TestDatabase database = TestDatabase.of("rights");

    @BeforeEach
    void one_event() throws SQLException {
        try (var append = OpenAppend.begin(database, event("t", new Tag("a", "1")))) {
            append.commit();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE backbone.event SET payload = '{}'",
                "DELETE FROM backbone.event",
                "TRUNCATE backbone.event",
                "UPDATE backbone.event_tag SET hash = 0",
                "DELETE FROM backbone.event_tag",
                "TRUNCATE backbone.event_tag"
            })
    void nobody_changes_an_event(String statement) throws SQLException {
        try (var runtime = database.connectAsRuntime();
                var relay = database.connectAsRelay();
                var owner = database.connectAsOwner()) {
            refused(runtime, statement);
            refused(relay, statement);
            refused(owner, statement);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO backbone.event_tag VALUES (1, '1', 1)",
                "INSERT INTO backbone.event (tx) VALUES ('1')",
                "SET session_replication_role = replica",
                "ALTER TABLE backbone.event DISABLE TRIGGER ALL",
                "DROP TABLE backbone.event_tag",
                "CREATE TABLE backbone.mine (a int)"
            })
    void the_runtime_role_writes_through_append_alone(String statement) throws SQLException {
        try (var runtime = database.connectAsRuntime()) {
            refused(runtime, statement);
        }
    }

    private static void refused(Connection connection, String statement) throws SQLException {
        try (var attempt = connection.createStatement()) {
            assertThatThrownBy(() -> attempt.execute(statement))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        }
    }

    @Test
    void sourcing_uses_the_index_even_with_a_plan_made_for_empty_tables() throws SQLException {
        var a = new Tag("a", "1");
        for (var criteria : new EventCriteria[] {
            EventCriteria.havingTags(a),
            EventCriteria.havingTags(a, new Tag("b", "1")),
            EventCriteria.havingTags(a).or(EventCriteria.havingTags("c", "1")),
            EventCriteria.havingAnyTag()
        }) {
            try (var connection = database.connectAsRuntime();
                    var setting = connection.createStatement()) {
                setting.execute(PostgresEventStorageEngine.SESSION);
                assertThat(plan(connection, new EventQuery(Criteria.of(criteria), new PlainPayloads())))
                        .doesNotContain("Seq Scan");
            }
        }
    }

    @Test
    void so_does_a_shared_read_and_probes_for_each_tag() throws SQLException {
        try (var connection = database.connectAsRuntime();
                var setting = connection.createStatement()) {
            setting.execute(PostgresEventStorageEngine.SESSION);
            try (var statement = connection.prepareStatement("EXPLAIN " + SharedReads.SQL)) {
                statement.setArray(1, connection.createArrayOf("int8", new Long[] {1L}));
                statement.setArray(2, connection.createArrayOf("int4", new Integer[] {0}));
                assertThat(lines(statement))
                        .contains("Index Cond: (hash = w.hash)")
                        .contains("Index Cond: ((tx = k.tx) AND (\"position\" = k.\"position\"))")
                        .doesNotContain("Seq Scan")
                        .doesNotContain("Hash");
            }
        }
    }

    @Test
    void a_services_pool_sets_its_sessions_up_for_that() throws IOException {
        assertThat(Files.readString(Path.of("src/main/resources/META-INF/microprofile-config.properties")))
                .contains("quarkus.datasource.jdbc.new-connection-sql=" + PostgresEventStorageEngine.SESSION + "\n");
    }

    private static String plan(Connection connection, EventQuery query) throws SQLException {
        var sql = query.statement(StreamToken.START, EventQuery.Bound.NONE);
        try (var statement = new EventQuery.Statement("EXPLAIN " + sql.text(), sql.values()).prepare(connection)) {
            return lines(statement);
        }
    }

    private static String lines(PreparedStatement statement) throws SQLException {
        var plan = new StringBuilder();
        try (var lines = statement.executeQuery()) {
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }
}
