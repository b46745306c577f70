package io.kaifang.backbone.inbox;

import io.kaifang.backbone.codec.UnknownEventType;
import io.vertx.pgclient.PgException;
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
    /** PostgreSQL's classes of connections lost, resources used up, and shutting down. */
    private static final List<String> SERVER_AWAY = List.of("08", "53", "57P");

    private Trouble() {}

    /** Nothing is wrong with the record: a server is away or too busy. To be waited for, however long it takes. */
    static boolean isOutage(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof IOException
                        || cause instanceof TimeoutException
                        || cause instanceof RetriableException
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

    /** Class and message of what is at the bottom. */
    static String reason(Throwable failure) {
        var root = causes(failure).reduce(failure, (_, deeper) -> deeper);
        return root.getClass().getSimpleName() + ": " + root.getMessage();
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
