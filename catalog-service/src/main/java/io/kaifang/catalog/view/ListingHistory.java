package io.kaifang.catalog.view;

import io.kaifang.contracts.id.ListingId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Answers how a listing came to where it stands. */
@ApplicationScoped
public class ListingHistory {
    /**
     * A step of a listing's life.
     *
     * @param type the event's name
     * @param actor pseudonymous; for its agency and overseers only
     */
    public record Step(
            String type,
            Instant at,
            @Nullable String actor,
            @Nullable String workOrder,
            @Nullable String reason) {}

    /** All steps, the first one first. */
    public Uni<List<Step>> of(ListingId id, Viewer viewer) {
        return Panache.withSession(() -> Panache.getSession()
                .chain(session -> Listings.visible(session, id, viewer).chain(row -> session.createQuery(
                                "from ListingStep where listing = :id order by position", ListingStep.class)
                        .setParameter("id", row.id)
                        .getResultList()
                        .map(steps -> steps.stream()
                                .map(step -> shown(step, viewer.seesAllOf(row.agency)))
                                .toList()))));
    }

    private static Step shown(ListingStep step, boolean insider) {
        return new Step(step.type, step.at, insider ? step.actor : null, step.workOrder, step.reason);
    }
}
