package io.kaifang.agreement.contract.view;

import com.fasterxml.jackson.core.type.TypeReference;
import io.kaifang.agreement.contract.AgreementDraft;
import io.kaifang.agreement.text.AgreementText;
import io.kaifang.backbone.view.Projection;
import io.kaifang.backbone.view.ProjectionContext;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.agreement.AgreementEnd;
import io.kaifang.contracts.agreement.AgreementEvent;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementDrawn;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementEnded;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementEnteredIntoForce;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementFailedReview;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementPassedReview;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementSigned;
import io.kaifang.contracts.agreement.AgreementEvent.MeasureTaken;
import io.kaifang.contracts.agreement.AgreementEvent.MisuseReported;
import io.kaifang.contracts.agreement.AgreementEvent.ReportContentErased;
import io.kaifang.contracts.agreement.AgreementEvent.UsageReported;
import io.kaifang.contracts.agreement.AgreementEvent.ViolationRecorded;
import io.kaifang.contracts.agreement.AgreementTerms;
import io.kaifang.contracts.agreement.Party;
import io.kaifang.contracts.id.AgreementId;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What was agreed, in which words, who signed, does it hold? */
@ApplicationScoped
public class AgreementProjection implements Projection {
    public Uni<Void> apply(AgreementEvent event, ProjectionContext context) {
        return switch (event) {
            case AgreementDrawn e ->
                context.upsert(AgreementRow.class, e.agreement().value(), AgreementRow::new, row -> row.draw(e));
            case AgreementSigned e -> sign(e, context);
            case AgreementFailedReview e -> change(e.agreement(), context, row -> row.reject(e));
            case AgreementEnteredIntoForce e -> change(e.agreement(), context, row -> row.enterIntoForce(e));
            case AgreementEnded e -> change(e.agreement(), context, row -> row.end(e));
            case AgreementPassedReview _,
                    UsageReported _,
                    MisuseReported _,
                    ReportContentErased _,
                    ViolationRecorded _,
                    MeasureTaken _ -> context.nothing();
        };
    }

    private static Uni<Void> sign(AgreementSigned event, ProjectionContext context) {
        return context.put(SignatureRow.of(event))
                .chain(() -> context.session()
                        .createSelectionQuery(
                                "select count(*) from SignatureRow where key.agreement = :agreement", Long.class)
                        .setParameter("agreement", event.agreement().value())
                        .getSingleResult())
                .chain(signatures -> change(event.agreement(), context, row -> row.signedBy(signatures, event.at())));
    }

    private static Uni<Void> change(AgreementId agreement, ProjectionContext context, Consumer<AgreementRow> change) {
        return context.change(AgreementRow.class, agreement.value(), change);
    }

    /** A row: an agreement with its whole text. */
    @Entity(name = "AgreementRow")
    @Table(name = "agreement")
    public static class AgreementRow extends PanacheEntityBase {
        @Id
        public String agreement;

        public String application;
        public String listing;

        public String listingTitle;

        public String agency;

        public String dataUser;

        public String terms;

        public boolean reviewedByAuthority;

        public String template;

        public String textSha256;

        public String content;

        @Enumerated(EnumType.STRING)
        public AgreementStage stage;

        public String reviewReasons;

        @Column(name = "in_force_from")
        public @Nullable Instant from;

        @Column(name = "in_force_until")
        public @Nullable Instant until;

        @Enumerated(EnumType.STRING)
        public @Nullable AgreementEnd endedBecause;

        public Instant drawnAt;

        public Instant updatedAt;

        void draw(AgreementDrawn event) {
            AgreementText text = AgreementText.of(AgreementDraft.of(event), event.template());
            if (!text.digest().equals(event.text())) {
                throw new IllegalStateException("template " + event.template() + " no longer draws the text of "
                        + event.agreement() + " as it was signed");
            }
            agreement = event.agreement().value();
            application = event.application().value();
            listing = event.listing().value();
            listingTitle = event.listingTitle();
            agency = event.agency().value();
            dataUser = event.user().value();
            terms = StoredJson.write(event.terms());
            reviewedByAuthority = event.reviewedByAuthority();
            template = event.template();
            textSha256 = event.text().hex();
            content = text.content();
            stage = AgreementStage.AWAITING_SIGNATURES;
            reviewReasons = "[]";
            drawnAt = event.at();
            updatedAt = event.at();
        }

        void enterIntoForce(AgreementEnteredIntoForce event) {
            from = event.from();
            until = event.until();
            move(AgreementStage.IN_FORCE, event.at());
        }

        /** Waits for the other signature, or for the review that both lead to. */
        void signedBy(long signatures, Instant at) {
            move(
                    signatures == 2 && reviewedByAuthority
                            ? AgreementStage.AWAITING_REVIEW
                            : AgreementStage.AWAITING_SIGNATURES,
                    at);
        }

        void reject(AgreementFailedReview event) {
            reviewReasons = StoredJson.write(event.reasons());
            move(AgreementStage.REJECTED, event.at());
        }

        void end(AgreementEnded event) {
            endedBecause = event.cause();
            move(AgreementStage.ENDED, event.at());
        }

        private void move(AgreementStage to, Instant at) {
            stage = to;
            updatedAt = at;
        }

        public AgreementTerms agreedTerms() {
            return StoredJson.read(terms, new TypeReference<>() {});
        }

        public List<Text> statedReasons() {
            return StoredJson.read(reviewReasons, new TypeReference<>() {});
        }
    }

    /** A row: one party's signature. The time is text, as it was signed: a database would round it. */
    @Entity(name = "SignatureRow")
    @Table(name = "agreement_signature")
    public static class SignatureRow extends PanacheEntityBase {

        /** Whose signature under what. */
        @Embeddable
        public record Key(
                String agreement,
                @Enumerated(EnumType.STRING) Party party) {}

        @EmbeddedId
        public Key key;

        public String signer;

        public String textSha256;

        public String keyId;

        public String signature;

        public String signedAt;

        static SignatureRow of(AgreementSigned event) {
            var row = new SignatureRow();
            row.key = new Key(event.agreement().value(), event.party());
            row.signer = event.signer().value();
            row.textSha256 = event.text().hex();
            row.keyId = event.keyId();
            row.signature = event.signature();
            row.signedAt = event.at().toString();
            return row;
        }

        public Instant signedAt() {
            return Instant.parse(signedAt);
        }
    }
}
