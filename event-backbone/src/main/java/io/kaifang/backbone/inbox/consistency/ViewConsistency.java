package io.kaifang.backbone.inbox.consistency;

import io.kaifang.backbone.broker.Topics;
import io.kaifang.backbone.decision.ConsistencyToken;
import io.kaifang.backbone.inbox.Inboxes;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** Says whether views have applied an event, and how recent they are. Never blocks. */
@ApplicationScoped
public class ViewConsistency {
    /** How long a reader waits at most. */
    public static final Duration TIMEOUT = Duration.ofSeconds(2);

    private static final Duration CHECK_EVERY = Duration.ofMillis(15);

    @Inject
    Pool database;

    @Inject
    Inboxes inboxes;

    /** Whether the view has applied all events of the token; waits up to {@link #TIMEOUT}. */
    public Uni<Boolean> await(String view, ConsistencyToken token) {
        return await(token, List.of(view), deadline());
    }

    /** Whether every view of this service that listens to a source of the token has applied its events; waits likewise. */
    public Uni<Boolean> await(ConsistencyToken token) {
        Uni<Boolean> all = Uni.createFrom().item(true);
        Instant deadline = deadline();
        for (String source : token.positions().keySet()) {
            var views = inboxes.viewsOf(source);
            all = all.chain(before -> before
                    ? await(only(token, source), views, deadline)
                    : Uni.createFrom().item(false));
        }
        return all;
    }

    /**
     * When the source wrote the last heartbeat that has reached every segment of the view: the view contains every event that is older.
     * Empty if a segment has received none yet. For reads that must fail rather than be stale.
     */
    public Uni<Optional<Instant>> lastHeartbeat(String view, String source) {
        return database.preparedQuery("""
                        select min(h.heard), count(*) from backbone.inbox_heard h join backbone.inbox_consumer c
                            on c.consumer = h.consumer and c.serving = h.generation
                         where h.consumer = $1 and h.source = $2""").execute(Tuple.of(view, source)).map(rows -> {
            var row = rows.iterator().next();
            return row.getLong(1) < Topics.PARTITIONS
                    ? Optional.empty()
                    : Optional.ofNullable(row.get(OffsetDateTime.class, 0)).map(OffsetDateTime::toInstant);
        });
    }

    private Uni<Boolean> await(ConsistencyToken token, List<String> views, Instant deadline) {
        return has(token, views).chain(reached -> {
            if (reached || Instant.now().isAfter(deadline)) {
                return Uni.createFrom().item(reached);
            }
            return Uni.createFrom()
                    .voidItem()
                    .onItem()
                    .delayIt()
                    .by(CHECK_EVERY)
                    .chain(() -> await(token, views, deadline));
        });
    }

    private Uni<Boolean> has(ConsistencyToken token, List<String> views) {
        Uni<Boolean> all = Uni.createFrom().item(true);
        for (String view : views) {
            for (var named : token.positions().entrySet()) {
                all = all.chain(before -> before
                        ? has(view, named.getKey(), named.getValue())
                        : Uni.createFrom().item(false));
            }
        }
        return all;
    }

    private Uni<Boolean> has(String view, String source, SortedSet<Long> positions) {
        return database.preparedQuery("select backbone.inbox_has($1, $2, $3)")
                .execute(Tuple.of(view, source, positions.toArray(Long[]::new)))
                .map(rows -> rows.iterator().next().getBoolean(0));
    }

    private static ConsistencyToken only(ConsistencyToken token, String source) {
        return ConsistencyToken.of(source, token.positions().getOrDefault(source, Collections.emptySortedSet()));
    }

    private static Instant deadline() {
        return Instant.now().plus(TIMEOUT);
    }
}
