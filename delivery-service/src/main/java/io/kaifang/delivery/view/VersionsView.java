package io.kaifang.delivery.view;

import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.delivery.DeliveryEvent.SampleMade;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionRejected;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionReleased;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.VersionId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which versions has a data set, and which one do readers get? */
@ApplicationScoped
public class VersionsView implements Projection {
    public Uni<Void> apply(DomainEvent event, ProjectionContext context) {
        return switch (event) {
            case VersionRejected e ->
                put(e.listing(), e.version(), VersionState.REJECTED, e.quality().rows(), null, e.at());
            case VersionReleased e ->
                put(e.listing(), e.version(), VersionState.RELEASED, e.quality().rows(), e.content(), e.at());
            case SampleMade e ->
                VersionRow.update(
                                "sampleRows = ?1 where version = ?2",
                                e.rows(),
                                e.version().value())
                        .replaceWithVoid();
            default -> Uni.createFrom().voidItem(); // not listened to
        };
    }

    private static Uni<Void> put(
            ListingId listing, VersionId version, VersionState state, long rows, @Nullable Sha256 content, Instant at) {
        VersionRow row = new VersionRow();
        row.version = version.value();
        row.listing = listing.value();
        row.state = state;
        row.rows = rows;
        row.sha256 = content == null ? null : content.hex();
        row.decidedAt = at;
        return Panache.getSession().chain(session -> session.merge(row)).replaceWithVoid();
    }
}
