package io.kaifang.delivery.dataset.view;

import static io.kaifang.delivery.dataset.view.VersionState.DELETED;
import static io.kaifang.delivery.dataset.view.VersionState.HELD;
import static io.kaifang.delivery.dataset.view.VersionState.REJECTED;
import static io.kaifang.delivery.dataset.view.VersionState.RELEASED;
import static io.kaifang.delivery.dataset.view.VersionState.SUSPENDED;

import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.contracts.delivery.DeliveryEvent.HeldVersionDeleted;
import io.kaifang.contracts.delivery.DeliveryEvent.SampleMade;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionHeld;
import io.kaifang.contracts.delivery.DeliveryEvent.VersionInspected;
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
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Which versions has a data set, and which one do readers get? */
@ApplicationScoped
public class VersionProjection implements Projection {
    public Uni<Void> rejected(VersionRejected event, ProjectionContext context) {
        return context.put(row(event.listing(), event.version(), REJECTED, event.quality(), event.at()));
    }

    /** A version that was held keeps its place among the others. */
    public Uni<Void> released(VersionReleased event, ProjectionContext context) {
        return placed(event.version(), event.at(), context, (before, at) -> {
            VersionRow row = row(event.listing(), event.version(), RELEASED, event.quality(), at);
            row.sha256 = event.content().hex();
            row.findings = StoredJson.write(event.findings());
            row.detectors = event.detectors();
            return row;
        });
    }

    public Uni<Void> held(VersionHeld event, ProjectionContext context) {
        return placed(event.version(), event.at(), context, (before, at) -> {
            boolean wasServed = before == RELEASED || before == SUSPENDED;
            VersionRow row = row(event.listing(), event.version(), wasServed ? SUSPENDED : HELD, event.quality(), at);
            row.sha256 = event.content().hex();
            row.sampleRows = event.sampleRows();
            row.findings = StoredJson.write(event.findings());
            row.detectors = event.detectors();
            row.waitsUntil = event.until();
            return row;
        });
    }

    public Uni<Void> inspected(VersionInspected event, ProjectionContext context) {
        return context.changeIfPresent(VersionRow.class, event.version().value(), row -> {
            row.findings = StoredJson.write(event.findings());
            row.detectors = event.detectors();
            row.waitsUntil = event.due();
        });
    }

    public Uni<Void> deleted(HeldVersionDeleted event, ProjectionContext context) {
        return context.changeIfPresent(VersionRow.class, event.version().value(), row -> row.state = DELETED);
    }

    public Uni<Void> sampled(SampleMade event, ProjectionContext context) {
        return context.changeIfPresent(VersionRow.class, event.version().value(), row -> row.sampleRows = event.rows());
    }

    private static Uni<Void> placed(
            VersionId version,
            Instant at,
            ProjectionContext context,
            BiFunction<@Nullable VersionState, Instant, VersionRow> row) {
        return context.session()
                .find(VersionRow.class, version.value())
                .chain(before ->
                        context.put(before == null ? row.apply(null, at) : row.apply(before.state, before.decidedAt)));
    }

    private static VersionRow row(
            ListingId listing, VersionId version, VersionState state, QualitySummary quality, Instant at) {
        VersionRow row = new VersionRow();
        row.version = version.value();
        row.listing = listing.value();
        row.state = state;
        row.rows = quality.rows();
        row.findings = "[]";
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

        /** When it was released, held or rejected for the first time. */
        public Instant decidedAt;

        /** As JSON. */
        public String findings;

        /** That looked last; null where none did. */
        public @Nullable String detectors;

        /** Until then a held version is kept, or what was found in a served one may wait to be judged. */
        public @Nullable Instant waitsUntil;
    }
}
