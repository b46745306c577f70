package io.kaifang.backbone.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaifang.backbone.store.TestDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SqlTest {
    private Connection connection;
    private Sql sql;

    @BeforeEach
    void a_table() throws SQLException {
        connection = TestDatabase.of("sql").connectAsOwner();
        sql = Sql.on(connection);
        sql.update("create temporary table note (id bigint primary key, text text, at timestamptz)");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void parameters_of_every_kind_come_back_as_they_went() {
        var at = Instant.parse("2026-01-02T03:04:05.006Z");

        assertThat(sql.update("insert into note values (?, ?, ?)", 1L, "it's", at))
                .isEqualTo(1);
        assertThat(sql.update("insert into note values (?, ?, ?)", 2L, null, null))
                .isEqualTo(1);

        assertThat(sql.query(
                        "select at from note where text = any (?)",
                        row -> row.getTimestamp(1).toInstant(),
                        (Object) new String[] {"it's", "other"}))
                .containsExactly(at);
        assertThat(sql.query("select id from note order by id", row -> row.getLong(1)))
                .containsExactly(1L, 2L);
    }

    @Test
    void the_first_row_is_empty_where_there_is_no_row_or_no_value() {
        sql.update("insert into note (id) values (1)");

        assertThat(sql.first("select id from note", row -> row.getLong(1))).contains(1L);
        assertThat(sql.first("select text from note", row -> row.getString(1))).isEmpty();
        assertThat(sql.first("select id from note where id = ?", row -> row.getLong(1), 2))
                .isEmpty();
    }

    @Test
    void a_failure_keeps_its_cause() {
        assertThatThrownBy(() -> sql.execute("select 1/0"))
                .isInstanceOf(SqlFailed.class)
                .cause()
                .isInstanceOf(SQLException.class)
                .extracting(cause -> ((SQLException) cause).getSQLState())
                .isEqualTo("22012");
    }

    @Test
    void a_transaction_is_stored_whole_or_not_at_all() throws SQLException {
        int inserted = sql.resultOfTransaction(transaction -> transaction.update("insert into note (id) values (1)"));
        assertThat(inserted).isEqualTo(1);

        assertThatThrownBy(() -> sql.inTransaction(transaction -> {
                    transaction.update("insert into note (id) values (2)");
                    throw new IOException("the disk is full");
                }))
                .isInstanceOf(IOException.class);

        assertThat(sql.query("select id from note", row -> row.getLong(1))).containsExactly(1L);
        assertThat(connection.getAutoCommit()).isTrue();
    }
}
