package io.kaifang.delivery.grant.view;

import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.contracts.accessrequest.DeliveryWay;
import io.kaifang.contracts.accessrequest.RateLimit;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementEnded;
import io.kaifang.contracts.agreement.AgreementEvent.MeasureTaken;
import io.kaifang.contracts.delivery.DeliveryEvent.GrantClosed;
import io.kaifang.contracts.delivery.DeliveryEvent.GrantOpened;
import io.kaifang.contracts.delivery.DeliveryEvent.GrantRestricted;
import io.kaifang.contracts.id.AgreementId;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who may take which fields of which data set, how often, until when? It learns of closures from the agreement service's own events, and
 * does not wait for this service's decision that follows: access ends with the measure.
 */
@ApplicationScoped
public class GrantProjection implements Projection {
    public Uni<Void> opened(GrantOpened event, ProjectionContext context) {
        return change(event.agreement(), context, row -> {
            row.listing = event.listing().value();
            row.user = event.user().value();
            row.fields = StoredJson.write(event.fields());
            row.ways = event.ways().stream().map(DeliveryWay::name).sorted().collect(Collectors.joining(","));
            row.from = event.from();
            row.until = event.until();
            limit(row, event.rate());
        });
    }

    public Uni<Void> restricted(GrantRestricted event, ProjectionContext context) {
        return change(event.agreement(), context, row -> limit(row, event.rate()));
    }

    public Uni<Void> closed(GrantClosed event, ProjectionContext context) {
        return close(event.agreement(), context);
    }

    public Uni<Void> measureTaken(MeasureTaken event, ProjectionContext context) {
        return switch (event.measure()) {
            case RESTRICT -> context.nothing(); // the lower rate comes with the decision
            case CLOSE -> close(event.agreement(), context);
        };
    }

    public Uni<Void> agreementEnded(AgreementEnded event, ProjectionContext context) {
        return close(event.agreement(), context);
    }

    private static Uni<Void> close(AgreementId agreement, ProjectionContext context) {
        return change(agreement, context, row -> row.closed = true);
    }

    private static Uni<Void> change(AgreementId agreement, ProjectionContext context, Consumer<GrantRow> change) {
        return context.upsert(GrantRow.class, agreement.value(), () -> GrantRow.of(agreement), change);
    }

    private static void limit(GrantRow row, RateLimit rate) {
        row.requests = rate.requests();
        row.perMillis = rate.per().toMillis();
    }

    /** A row: the grant of an agreement. A closure that arrived before the opening leaves the rest empty until then. */
    @Entity(name = "GrantRow")
    @Table(name = "access_grant")
    @SuppressWarnings("NullAway.Init") // Hibernate fills rows in
    public static class GrantRow extends PanacheEntityBase {
        @Id
        public String agreement;

        public @Nullable String listing;

        @Column(name = "data_user")
        public @Nullable String user;

        /** As a JSON array. */
        public @Nullable String fields;

        /** Comma-separated. */
        public @Nullable String ways;

        public @Nullable Integer requests;

        public @Nullable Long perMillis;

        @Column(name = "open_from")
        public @Nullable Instant from;

        @Column(name = "open_until")
        public @Nullable Instant until;

        public boolean closed;

        static GrantRow of(AgreementId agreement) {
            GrantRow row = new GrantRow();
            row.agreement = agreement.value();
            return row;
        }
    }
}
