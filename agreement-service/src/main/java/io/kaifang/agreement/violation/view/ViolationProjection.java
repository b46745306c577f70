package io.kaifang.agreement.violation.view;

import com.fasterxml.jackson.core.type.TypeReference;
import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.agreement.AgreementEvent.MeasureTaken;
import io.kaifang.contracts.agreement.AgreementEvent.ViolationRecorded;
import io.kaifang.contracts.agreement.MeasureKind;
import io.kaifang.contracts.agreement.ViolationKind;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who broke which agreement how, and what followed? */
@ApplicationScoped
public class ViolationProjection implements Projection {
    public Uni<Void> recorded(ViolationRecorded event, ProjectionContext context) {
        return context.upsert(
                ViolationRow.class, event.violation().value(), ViolationRow::new, row -> row.record(event));
    }

    public Uni<Void> measured(MeasureTaken event, ProjectionContext context) {
        return context.put(MeasureRow.of(event, context.meta()))
                .chain(() -> context.change(
                        ViolationRow.class, event.violation().value(), row -> row.published |= event.published()));
    }

    /** A row: what followed a violation. */
    @Entity(name = "MeasureRow")
    @Table(name = "measure")
    public static class MeasureRow extends PanacheEntityBase {

        /** Which measure about which violation. */
        @Embeddable
        public record Key(String violation, long position) {}

        @EmbeddedId
        public Key key;

        @Enumerated(EnumType.STRING)
        public MeasureKind measure;

        public String reason;
        public boolean published;

        public Instant takenAt;

        static MeasureRow of(MeasureTaken event, EventMetadata meta) {
            var row = new MeasureRow();
            row.key = new Key(event.violation().value(), meta.position());
            row.measure = event.measure();
            row.reason = StoredJson.write(event.reason());
            row.published = event.published();
            row.takenAt = event.at();
            return row;
        }

        public Text statedReason() {
            return StoredJson.read(reason, new TypeReference<>() {});
        }
    }

    /** A row: a recorded violation; public once a measure about it is. */
    @Entity(name = "ViolationRow")
    @Table(name = "violation")
    public static class ViolationRow extends PanacheEntityBase {
        @Id
        public String violation;

        public String agreement;
        public String listing;
        public String agency;

        public String dataUser;

        @Enumerated(EnumType.STRING)
        public ViolationKind kind;

        public @Nullable String report;
        public boolean published;

        public Instant recordedAt;

        void record(ViolationRecorded event) {
            violation = event.violation().value();
            agreement = event.agreement().value();
            listing = event.listing().value();
            agency = event.agency().value();
            dataUser = event.user().value();
            kind = event.kind();
            report = event.report() == null ? null : event.report().value();
            recordedAt = event.at();
        }
    }
}
