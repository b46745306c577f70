package io.kaifang.bench.store;

import io.kaifang.backbone.jdbc.Sql;
import io.kaifang.backbone.store.PostgresEventStorageEngine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.eventstreaming.EventCriteria;

/**
 * Fills a store fast, with what commands would have left there: accounts of ten events each, every event with its tag, written as the
 * owner in large transactions.
 */
public final class SeededEvents {
    /** Events of each account. */
    static final int LENGTH = 10;

    private static final int AT_A_TIME = 500_000;

    /** Tags with the keys that the store computes; a filled account is read back through the engine, which shows whether it does. */
    private static final String FILL = """
            WITH written AS (
                INSERT INTO backbone.event (tx, event_id, type, version, time, subject, actor_kind, actor_id, correlation_id,
                                            tags, payload, metadata)
                SELECT pg_current_xact_id(), gen_random_uuid()::text,
                       CASE WHEN opens THEN 'io.kaifang.accounts.account-opened' ELSE 'io.kaifang.accounts.amount-paid-in' END,
                       '1', clock_timestamp(), 'account/' || account, 'SYSTEM', 'bench', 'bench', ARRAY['account=' || account],
                       CASE WHEN opens
                            THEN json_build_object('account', account, 'holder', 'holder-of-' || account, 'at', now())
                            ELSE json_build_object('account', account, 'cents', 100, 'at', now()) END,
                       '{}'
                FROM (SELECT n % 10 = 0 AS opens, md5(? || n / 10)::uuid::text AS account
                      FROM generate_series(?::bigint, ?::bigint - 1) AS n) AS wanted
                RETURNING tx, position, tags[1] AS tag
            )
            INSERT INTO backbone.event_tag (hash, tx, position)
            SELECT ('x' || left(encode(sha256('tag'::bytea || '\\000'::bytea || convert_to(tag, 'UTF8')), 'hex'), 16))::bit(64)::bigint,
                   tx, position
            FROM written ORDER BY 1""";

    private static final String FILLED = "filled";

    private SeededEvents() {}

    /** Adds so many events; accounts of different seeds are different. */
    public static void add(Connection owner, String seed, long events, int atATime) {
        for (long from = 0; from < events; from += atATime) {
            Sql.on(owner).execute(FILL, seed, from, Math.min(events, from + atATime));
        }
    }

    /** Fills a store and makes it ready, as its own maintenance would. */
    static void fill(BenchDatabase database, long events) throws SQLException {
        try (var owner = database.connectAsOwner()) {
            add(owner, FILLED, events, AT_A_TIME);
            Sql.on(owner).execute("VACUUM (ANALYZE) backbone.event, backbone.event_tag");
        }
    }

    /** Fails unless the engine finds what was filled. */
    static void check(PostgresEventStorageEngine engine) throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("MD5").digest((FILLED + "0").getBytes(StandardCharsets.UTF_8));
        var bytes = ByteBuffer.wrap(digest);
        var account = new UUID(bytes.getLong(), bytes.getLong());
        var condition = SourcingCondition.conditionFor(EventCriteria.havingTags("account", account.toString()));
        long found = engine.source(condition, null)
                .reduce(0L, (count, _) -> count + 1)
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
        if (found != LENGTH + 1) { // and the marker
            throw new IllegalStateException("a filled account has %d events, not %d".formatted(found - 1, LENGTH));
        }
    }
}
