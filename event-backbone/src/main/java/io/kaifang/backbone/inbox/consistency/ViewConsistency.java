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
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;

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

    private record Question(String view, String source, SortedSet<Long> positions) {}

    /** Whether the view has applied all events of the token; waits up to {@link #TIMEOUT}. */
    public Uni<Boolean> await(String view, ConsistencyToken token) {
        return await(token, _ -> List.of(view));
    }

    /** Whether every view of this service that listens to a source of the token has applied its events; waits likewise. */
    public Uni<Boolean> await(ConsistencyToken token) {
        return await(token, inboxes::viewsOf);
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

    private Uni<Boolean> await(ConsistencyToken token, Function<String, List<String>> viewsOf) {
        Instant deadline = Instant.now().plus(TIMEOUT);
        Uni<Boolean> all = Uni.createFrom().item(true);
        for (var named : token.positions().entrySet()) {
            for (String view : viewsOf.apply(named.getKey())) {
                var question = new Question(view, named.getKey(), named.getValue());
                all = all.chain(before ->
                        before ? await(question, deadline) : Uni.createFrom().item(false));
            }
        }
        return all;
    }

    private Uni<Boolean> await(Question question, Instant deadline) {
        return has(question).chain(reached -> {
            if (reached || Instant.now().isAfter(deadline)) {
                return Uni.createFrom().item(reached);
            }
            return Uni.createFrom()
                    .voidItem()
                    .onItem()
                    .delayIt()
                    .by(CHECK_EVERY)
                    .chain(() -> await(question, deadline));
        });
    }

    private Uni<Boolean> has(Question question) {
        return database.preparedQuery("select backbone.inbox_has($1, $2, $3)")
                .execute(Tuple.of(
                        question.view(), question.source(), question.positions().toArray(Long[]::new)))
                .map(rows -> rows.iterator().next().getBoolean(0));
    }
}
