package io.kaifang.backbone.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.kaifang.backbone.decision.CommandConflict;
import io.kaifang.contracts.codec.UnknownEventType;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/** Tells a record that can't be applied from a neighbour that isn't there. */
final class Trouble {
    private static final String SUPERSEDED = "KF001";
    /** PostgreSQL's classes of connections lost, races lost, resources used up, and shutting down. */
    private static final List<String> SERVER_AWAY = List.of("08", "40", "53", "57P");

    private Trouble() {}

    /**
     * Nothing is wrong with the record: a server is away or too busy, the pool has no connection to give (its exceptions carry no
     * state), or others were faster. To be waited for, however long it takes.
     */
    static boolean isOutage(Throwable failure) {
        return causes(failure)
                // What Jackson can't read counts as input and output there, but it is the record's own.
                .anyMatch(cause -> (cause instanceof IOException && !(cause instanceof JsonProcessingException))
                        || cause instanceof TimeoutException
                        || cause instanceof RetriableException
                        || cause instanceof ClosedConnectionException
                        || cause instanceof CommandConflict
                        || (cause instanceof SQLException unsent && unsent.getSQLState() == null)
                        || isAway(sqlState(cause))
                        || String.valueOf(cause.getMessage()).startsWith("Connection"));
    }

    private static boolean isAway(@Nullable String sqlState) {
        return sqlState != null && SERVER_AWAY.stream().anyMatch(sqlState::startsWith);
    }

    /** This generation of the view has been replaced. */
    static boolean isSuperseded(Throwable failure) {
        return causes(failure).anyMatch(cause -> SUPERSEDED.equals(sqlState(cause)));
    }

    /** Trying again can't help before a newer program comes. */
    static boolean isForGood(Throwable failure) {
        return causes(failure).anyMatch(UnknownEventType.class::isInstance);
    }

    /** What is at the bottom, without its message: that may quote the record, and a log must not. */
    static String kind(Throwable failure) {
        var root = root(failure);
        String state = sqlState(root);
        return root.getClass().getSimpleName() + (state == null ? "" : " " + state);
    }

    /** Class and message of what is at the bottom. For whoever may see the record. */
    static String reason(Throwable failure) {
        var root = root(failure);
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }

    private static Throwable root(Throwable failure) {
        return causes(failure).reduce(failure, (_, deeper) -> deeper);
    }

    private static @Nullable String sqlState(Throwable cause) {
        return switch (cause) {
            case SQLException jdbc -> jdbc.getSQLState();
            case PgException reactive -> reactive.getSqlState();
            default -> null;
        };
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(
                        failure, cause -> cause != null, cause -> cause == null ? null : cause.getCause())
                .limit(20)
                .map(cause -> cause == null ? failure : cause);
    }
}
