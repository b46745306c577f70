package io.kaifang.agreement.contract.view;

import com.fasterxml.jackson.core.type.TypeReference;
import io.kaifang.agreement.contract.AgreementDraft;
import io.kaifang.agreement.text.AgreementText;
import io.kaifang.backbone.view.StoredJson;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.agreement.AgreementEnd;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementDrawn;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementEnded;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementEnteredIntoForce;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementFailedReview;
import io.kaifang.contracts.agreement.AgreementTerms;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row: an agreement with its whole text. */
@Entity
@Table(name = "agreement")
public class AgreementRow extends PanacheEntityBase {
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
