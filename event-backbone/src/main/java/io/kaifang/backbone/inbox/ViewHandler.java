package io.kaifang.backbone.inbox;

import io.kaifang.backbone.inbox.consume.ParkedResolution;
import io.kaifang.backbone.inbox.consume.RecordHandler;
import io.kaifang.backbone.inbox.received.ConsumerName;
import io.kaifang.backbone.inbox.received.InboxJson;
import io.kaifang.backbone.inbox.received.ReceivedRecord;
import io.kaifang.backbone.inbox.received.Segment;
import io.kaifang.backbone.inbox.received.Subscription;
import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.backbone.view.ProjectionSpec;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/** Applies events to a view: the batch, and the record that it was applied, in one transaction. */
record ViewHandler(ProjectionSpec<?> view, Projection projection, Subscription subscription) implements RecordHandler {
    private static final String TAKE =
            "select new_position, held from backbone.inbox_take(?1, ?2, ?3, ?4, cast(cast(?5 as text) as jsonb), true)";

    @Override
    public List<ReceivedRecord> handle(ConsumerName consumer, Segment segment, List<ReceivedRecord> batch) {
        return inTransaction(
                session -> fresh(session, consumer, segment, batch).chain(fresh -> apply(session, batch, fresh)));
    }

    /** Records them too: a reader who waits for such an event does not know that the view does not listen to it. */
    @Override
    public void skip(ConsumerName consumer, Segment segment, List<ReceivedRecord> records) {
        inTransaction(session -> fresh(session, consumer, segment, records));
    }

    @Override
    public void replay(ConsumerName consumer, ReceivedRecord message, long parked, String by) {
        inTransaction(
                session -> session.createNativeQuery("select 1 from backbone.enter_generation(?1, ?2)", Integer.class)
                        .setParameter(1, consumer.name())
                        .setParameter(2, consumer.generation())
                        .getResultList()
                        .chain(_ -> session.createNativeQuery(ParkedResolution.REPLAYED_NUMBERED)
                                .setParameter(1, by)
                                .setParameter(2, parked)
                                .executeUpdate())
                        .invoke(ParkedResolution::requireOne)
                        .chain(_ -> apply(session, message)));
    }

    private static Uni<Map<Long, Boolean>> fresh(
            Mutiny.Session session, ConsumerName consumer, Segment segment, List<ReceivedRecord> batch) {
        return session.createNativeQuery(TAKE, Object[].class)
                .setParameter(1, consumer.name())
                .setParameter(2, consumer.generation())
                .setParameter(3, segment.source())
                .setParameter(4, segment.partition())
                .setParameter(5, InboxJson.positions(batch))
                .getResultList()
                .map(rows -> {
                    var fresh = new HashMap<Long, Boolean>();
                    rows.forEach(row -> fresh.put((Long) row[0], (Boolean) row[1]));
                    return fresh;
                });
    }

    /**
     * Applies the records one after the other in a loop: chained Unis would overflow the stack in a backlog. What does not need the loop is done
     * before it, because each of its steps carries the request's contexts.
     */
    private Uni<List<ReceivedRecord>> apply(
            Mutiny.Session session, List<ReceivedRecord> batch, Map<Long, Boolean> fresh) {
        List<ReceivedRecord> held = new ArrayList<>();
        List<ReceivedRecord> free = new ArrayList<>();
        for (var message : batch) {
            Boolean waits = fresh.get(message.meta().position());
            if (waits != null) {
                (waits ? held : free).add(message);
            }
        }
        return Multi.createFrom()
                .iterable(free)
                .onItem()
                .transformToUniAndConcatenate(message -> apply(session, message))
                .onItem()
                .ignoreAsUni()
                .replaceWith(held);
    }

    private Uni<Void> apply(Mutiny.Session session, ReceivedRecord message) {
        return view.apply(projection, subscription.read(message), new ProjectionContext(session, message.meta()));
    }

    private static <T> T inTransaction(Function<Mutiny.Session, Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(
                    () -> Panache.withTransaction(() -> Panache.getSession().chain(work::apply)));
        } catch (RuntimeException | Error failed) {
            throw failed;
        } catch (Throwable failed) {
            throw new CompletionException(failed);
        }
    }
}
