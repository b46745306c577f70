package io.kaifang.backbone.inbox;

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

/** Events into a view: the batch, and the memory of it, in one transaction. */
final class ViewIntake implements Intake {
    private static final String TAKE =
            "select new_position, held from backbone.inbox_take(?1, ?2, ?3, ?4, cast(cast(?5 as text) as jsonb), true)";

    private final ProjectionSpec<?> view;
    private final Projection projection;
    private final Subscription subscription;

    ViewIntake(ProjectionSpec<?> view, Projection projection, Subscription subscription) {
        this.view = view;
        this.projection = projection;
        this.subscription = subscription;
    }

    @Override
    public List<Received> take(ConsumerName consumer, Segment segment, List<Received> batch) {
        return inTransaction(
                session -> fresh(session, consumer, segment, batch).chain(fresh -> apply(session, batch, fresh)));
    }

    /** A reader who names them knows nothing of what the view listens to, and must not be kept waiting. */
    @Override
    public void pass(ConsumerName consumer, Segment segment, List<Received> records) {
        inTransaction(session -> fresh(session, consumer, segment, records));
    }

    @Override
    public void again(ConsumerName consumer, Received message, long parked, String by) {
        inTransaction(
                session -> session.createNativeQuery("select 1 from backbone.enter_generation(?1, ?2)", Integer.class)
                        .setParameter(1, consumer.name())
                        .setParameter(2, consumer.generation())
                        .getResultList()
                        .chain(_ -> session.createNativeQuery(Settled.REPLAYED_NUMBERED)
                                .setParameter(1, by)
                                .setParameter(2, parked)
                                .executeUpdate())
                        .invoke(Settled::once)
                        .chain(_ -> apply(session, message)));
    }

    private static Uni<Map<Long, Boolean>> fresh(
            Mutiny.Session session, ConsumerName consumer, Segment segment, List<Received> batch) {
        return session.createNativeQuery(TAKE, Object[].class)
                .setParameter(1, consumer.name())
                .setParameter(2, consumer.generation())
                .setParameter(3, segment.source())
                .setParameter(4, segment.partition())
                .setParameter(5, Json.positions(batch))
                .getResultList()
                .map(rows -> {
                    var fresh = new HashMap<Long, Boolean>();
                    rows.forEach(row -> fresh.put((Long) row[0], (Boolean) row[1]));
                    return fresh;
                });
    }

    /**
     * One after the other in a loop: chained to one another, as many as wait in a backlog would overflow the stack. What can be said
     * without the loop is said before it, since each of its steps carries the request's contexts along.
     */
    private Uni<List<Received>> apply(Mutiny.Session session, List<Received> batch, Map<Long, Boolean> fresh) {
        List<Received> held = new ArrayList<>();
        List<Received> free = new ArrayList<>();
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

    private Uni<Void> apply(Mutiny.Session session, Received message) {
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
