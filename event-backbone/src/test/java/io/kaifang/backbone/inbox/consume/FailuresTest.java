package io.kaifang.backbone.inbox.consume;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParseException;
import io.kaifang.backbone.decision.LendingCommands;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A healthy record must not be parked because a neighbour was away, nor a poison one hold its segment up for ever. */
class FailuresTest {
    @Test
    void a_server_that_is_away_is_no_fault_of_the_record() {
        assertThat(Stream.of(
                        new ConnectException("Connection refused"),
                        new SQLException("terminating connection due to administrator command", "57P01"),
                        new PgException("the database system is starting up", "FATAL", "57P03", ""),
                        new SQLException("This connection has been closed.", "08003"),
                        ClosedConnectionException.INSTANCE))
                .allMatch(FailuresTest::isOutage);
    }

    @Test
    void nor_is_an_exhausted_pool_or_a_lost_race() {
        assertThat(Stream.of(
                        new SQLException("Sorry, acquisition timeout!"),
                        new PgException("deadlock detected", "ERROR", "40P01", ""),
                        LendingCommands.lostRace()))
                .allMatch(FailuresTest::isOutage);
    }

    @Test
    void what_the_database_refuses_and_what_nobody_can_read_is() {
        assertThat(Stream.of(
                        new JsonParseException(null, "Unrecognized token"),
                        new SQLException("null value in column", "23502"),
                        new IllegalArgumentException("a negative pour")))
                .noneMatch(FailuresTest::isOutage);
    }

    private static boolean isOutage(Throwable failure) {
        return Failures.isOutage(new CompletionException(failure));
    }
}
