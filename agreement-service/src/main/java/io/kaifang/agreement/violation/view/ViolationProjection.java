package io.kaifang.agreement.violation.view;

import com.fasterxml.jackson.core.type.TypeReference;
import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.agreement.ActingBody;
import io.kaifang.contracts.agreement.AgreementEvent.MeasureLifted;
import io.kaifang.contracts.agreement.AgreementEvent.MeasureTaken;
import io.kaifang.contracts.agreement.LegalPerson;
import io.kaifang.contracts.agreement.MeasureKind;
import io.kaifang.contracts.agreement.Stance;
import io.kaifang.contracts.agreement.ViolationEvent.StatementOnViolationMade;
import io.kaifang.contracts.agreement.ViolationEvent.ViolationContentErased;
import io.kaifang.contracts.agreement.ViolationEvent.ViolationLifted;
import io.kaifang.contracts.agreement.ViolationEvent.ViolationPublished;
import io.kaifang.contracts.agreement.ViolationEvent.ViolationRecorded;
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

/** Who broke which agreement or rule how, what others say of it, what followed, and does it still stand? */
@ApplicationScoped
public class ViolationProjection implements Projection {

    public Uni<Void> recorded(ViolationRecorded event, ProjectionContext context) {
        return context.upsert(
                ViolationRow.class, event.violation().value(), ViolationRow::new, row -> row.record(event));
    }

    public Uni<Void> stated(StatementOnViolationMade event, ProjectionContext context) {
        StatementRow row = new StatementRow();
        row.statement = event.statement().value();
        row.violation = event.violation().value();
        row.body = event.body();
        row.stance = event.stance();
        row.madeAt = event.at();
        return context.put(row);
    }

    public Uni<Void> measured(MeasureTaken event, ProjectionContext context) {
        return context.put(MeasureRow.of(event, context.meta()))
                .chain(() -> context.change(
                        ViolationRow.class, event.violation().value(), row -> row.published |= event.published()));
    }

    /** Ends what the same body has imposed, and all of it where the authority takes the record back. */
    public Uni<Void> lifted(MeasureLifted event, ProjectionContext context) {
        String holding = "update MeasureRow set liftedAt = ?1, liftedBecause = ?2"
                + " where key.violation = ?3 and liftedAt is null and measure = ?4";
        String reason = StoredJson.write(event.reason());
        String violation = event.violation().value();
        return event.body() == ActingBody.AUTHORITY
                ? context.execute(holding, event.at(), reason, violation, MeasureKind.RESTRICT)
                : context.execute(
                        holding + " and (body is null or body = ?5)",
                        event.at(),
                        reason,
                        violation,
                        MeasureKind.RESTRICT,
                        event.body());
    }

    public Uni<Void> published(ViolationPublished event, ProjectionContext context) {
        return context.change(ViolationRow.class, event.violation().value(), row -> row.publish(event));
    }

    public Uni<Void> takenBack(ViolationLifted event, ProjectionContext context) {
        return context.change(ViolationRow.class, event.violation().value(), row -> row.lift(event));
    }

    /** Erases the content once more: the process that was asked may have crashed between the event and the erasure. */
    public Uni<Void> erased(ViolationContentErased event, ProjectionContext context) {
        return context.execute(
                        "update ReportContentRow set author = null, content = null, salt = null, erasedAt = ?1"
                                + " where erasedAt is null and (report = ?2 or report in"
                                + " (select s.statement from StatementRow s where s.violation = ?2))",
                        event.at(),
                        event.violation().value())
                .chain(() ->
                        context.change(ViolationRow.class, event.violation().value(), row -> row.contentErased = true));
    }

    /** A row: that somebody had a say on a violation; what was said lies apart. */
    @Entity(name = "StatementRow")
    @Table(name = "statement")
    public static class StatementRow extends PanacheEntityBase {
        @Id
        public String statement;

        public String violation;

        @Enumerated(EnumType.STRING)
        public ActingBody body;

        @Enumerated(EnumType.STRING)
        public Stance stance;

        public Instant madeAt;
    }

    /** A row: what followed a violation, and whether it still holds. */
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

        /** Who took it; null where that was not asked yet. */
        @Enumerated(EnumType.STRING)
        public @Nullable ActingBody body;

        public Instant takenAt;
        public @Nullable Instant liftedAt;
        public @Nullable String liftedBecause;

        static MeasureRow of(MeasureTaken event, EventMetadata meta) {
            var row = new MeasureRow();
            row.key = new Key(event.violation().value(), meta.position());
            row.measure = event.measure();
            row.reason = StoredJson.write(event.reason());
            row.published = event.published();
            row.body = event.body();
            row.takenAt = event.at();
            return row;
        }

        public Text statedReason() {
            return StoredJson.read(reason, new TypeReference<>() {});
        }

        @Nullable
        Text liftingReason() {
            return StatedText.read(liftedBecause);
        }
    }

    /** A row: a recorded violation; public once it or a measure about it is, until the record is taken back. */
    @Entity(name = "ViolationRow")
    @Table(name = "violation")
    public static class ViolationRow extends PanacheEntityBase {
        @Id
        public String violation;

        public @Nullable String agreement;
        public String listing;
        public String agency;

        public String dataUser;

        @Enumerated(EnumType.STRING)
        public ViolationKind kind;

        public @Nullable String report;
        public @Nullable String facts;
        public boolean published;
        public @Nullable String namedAs;
        public @Nullable String creditCode;

        public Instant recordedAt;
        public @Nullable Instant liftedAt;
        public @Nullable String liftedBecause;
        public boolean contentErased;

        void record(ViolationRecorded event) {
            violation = event.violation().value();
            agreement = event.agreement() == null ? null : event.agreement().value();
            listing = event.listing().value();
            agency = event.agency().value();
            dataUser = event.user().value();
            kind = event.kind();
            report = event.report() == null ? null : event.report().value();
            facts = event.facts() == null ? null : event.facts().hmac();
            recordedAt = event.at();
        }

        void publish(ViolationPublished event) {
            published = true;
            LegalPerson named = event.named();
            namedAs = named == null ? null : named.name();
            creditCode = named == null ? null : named.creditCode();
        }

        void lift(ViolationLifted event) {
            published = false;
            liftedAt = event.at();
            liftedBecause = StoredJson.write(event.reason());
        }

        @Nullable
        Text liftingReason() {
            return StatedText.read(liftedBecause);
        }

        @Nullable
        LegalPerson named() {
            return namedAs == null || creditCode == null ? null : new LegalPerson(namedAs, creditCode);
        }
    }
}
