package io.kaifang.backbone.view;

import io.kaifang.backbone.codec.EventMetadata;
import io.smallrye.mutiny.Uni;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Where a projection writes: the transaction that takes one event in.
 *
 * @param session to read and write rows with
 * @param meta position, actor and origin of the event
 */
public record ProjectionContext(Mutiny.Session session, EventMetadata meta) {

    /** For an event that changes nothing here. */
    public Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }

    /** Writes the row, in place of one with its id. */
    public Uni<Void> put(Object row) {
        return session.merge(row).replaceWithVoid();
    }

    /** Changes the row with that id; makes it first if there is none. The new row carries its id already. */
    public <R> Uni<Void> upsert(Class<R> type, Object id, Supplier<R> fresh, Consumer<R> change) {
        return session.find(type, id).chain(found -> {
            if (found != null) {
                change.accept(found);
                return nothing();
            }
            R row = fresh.get();
            change.accept(row);
            return session.persist(row);
        });
    }

    /** Changes the row with that id; fails if there is none, so that the event is parked. */
    public <R> Uni<Void> change(Class<R> type, Object id, Consumer<R> change) {
        return session.find(type, id)
                .onItem()
                .ifNull()
                .failWith(() -> new IllegalStateException(type.getSimpleName() + " " + id + " does not exist"))
                .invoke(change)
                .replaceWithVoid();
    }

    /** Changes the row with that id, if there is one. */
    public <R> Uni<Void> changeIfPresent(Class<R> type, Object id, Consumer<R> change) {
        return session.find(type, id).onItem().ifNotNull().invoke(change).replaceWithVoid();
    }

    /** Runs an update or delete in HQL; {@code ?1}, {@code ?2} … stand for the arguments. */
    public Uni<Void> execute(String hql, Object... arguments) {
        Mutiny.MutationQuery query = session.createMutationQuery(hql);
        for (int i = 0; i < arguments.length; i++) {
            query.setParameter(i + 1, arguments[i]);
        }
        return query.executeUpdate().replaceWithVoid();
    }
}
