package io.kaifang.backbone.inbox.consume;

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

/** Distinguishes records that cannot be applied from servers that are unavailable. */
public final class Failures {
    private static final String SUPERSEDED = "KF001";
    /** PostgreSQL's error classes: connection lost, transaction conflict, out of resources, shutting down. */
    private static final List<String> SERVER_UNAVAILABLE = List.of("08", "40", "53", "57P");

    private Failures() {}

    /**
     * Whether nothing is wrong with the record: a server is unavailable or overloaded, the pool has no free connection (its exceptions have no
     * SQL state), or another command was faster. The consumer must wait, however long it takes.
     */
    static boolean isOutage(Throwable failure) {
        return causes(failure)
                // Jackson's exceptions are I/O exceptions too, but mean the record.
                .anyMatch(cause -> (cause instanceof IOException && !(cause instanceof JsonProcessingException))
                        || cause instanceof TimeoutException
                        || cause instanceof RetriableException
                        || cause instanceof ClosedConnectionException
                        || cause instanceof CommandConflict
                        || (cause instanceof SQLException unsent && unsent.getSQLState() == null)
                        || isUnavailable(sqlState(cause))
                        || String.valueOf(cause.getMessage()).startsWith("Connection"));
    }

    private static boolean isUnavailable(@Nullable String sqlState) {
        return sqlState != null && SERVER_UNAVAILABLE.stream().anyMatch(sqlState::startsWith);
    }

    /** Whether this generation of the view has been replaced. */
    static boolean isSuperseded(Throwable failure) {
        return causes(failure).anyMatch(cause -> SUPERSEDED.equals(sqlState(cause)));
    }

    /** Whether the record cannot be applied before a newer program is installed. */
    static boolean isPermanent(Throwable failure) {
        return causes(failure).anyMatch(UnknownEventType.class::isInstance);
    }

    /** The root cause without its message, which may quote the record and so must not be logged. */
    static String kind(Throwable failure) {
        var root = root(failure);
        String state = sqlState(root);
        return root.getClass().getSimpleName() + (state == null ? "" : " " + state);
    }

    /** Class and message of the root cause, for people who may see the record. */
    public static String reason(Throwable failure) {
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
