package io.kaifang.delivery.dataset.view;

import static io.kaifang.delivery.dataset.view.VersionState.REJECTED;
import static io.kaifang.delivery.dataset.view.VersionState.RELEASED;

import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.delivery.DeliveryEvent.SampleMade;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionRejected;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionReleased;
import io.kaifang.contracts.delivery.QualitySummary;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.id.VersionId;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Which versions has a data set, and which one do readers get? */
@ApplicationScoped
public class VersionProjection implements Projection {
    public Uni<Void> rejected(VersionRejected event, ProjectionContext context) {
        return context.put(row(event.listing(), event.version(), REJECTED, event.quality(), null, event.at()));
    }

    public Uni<Void> released(VersionReleased event, ProjectionContext context) {
        return context.put(
                row(event.listing(), event.version(), RELEASED, event.quality(), event.content(), event.at()));
    }

    public Uni<Void> sampled(SampleMade event, ProjectionContext context) {
        return context.changeIfPresent(VersionRow.class, event.version().value(), row -> row.sampleRows = event.rows());
    }

    private static VersionRow row(
            ListingId listing,
            VersionId version,
            VersionState state,
            QualitySummary quality,
            @Nullable Sha256 content,
            Instant at) {
        VersionRow row = new VersionRow();
        row.version = version.value();
        row.listing = listing.value();
        row.state = state;
        row.rows = quality.rows();
        row.sha256 = content == null ? null : content.hex();
        row.decidedAt = at;
        return row;
    }

    /** A row: a version that was handed in. */
    @Entity(name = "VersionRow")
    @Table(name = "dataset_version")
    @SuppressWarnings("NullAway.Init") // Hibernate fills rows in
    public static class VersionRow extends PanacheEntityBase {
        @Id
        public String version;

        public String listing;

        @Enumerated(EnumType.STRING)
        public VersionState state;

        @Column(name = "data_rows")
        public long rows;

        /** Of the released rows. */
        public @Nullable String sha256;

        public long sampleRows;

        public Instant decidedAt;
    }
}
