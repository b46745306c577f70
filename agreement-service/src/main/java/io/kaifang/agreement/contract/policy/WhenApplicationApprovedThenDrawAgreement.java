package io.kaifang.agreement.contract.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kaifang.agreement.contract.AgreementDraft;
import io.kaifang.agreement.contract.DrawAgreement;
import io.kaifang.agreement.contract.view.AgreementQueries;
import io.kaifang.agreement.text.AgreementText;
import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.policy.Policy;
import io.kaifang.backbone.view.ViewQueries;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationApproved;
import io.kaifang.contracts.agreement.AgreementTerms;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.policy.Jurisdiction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** An approved application leads to one agreement, under the conditions that it was approved under (Art. 20). */
@ApplicationScoped
public class WhenApplicationApprovedThenDrawAgreement implements Policy {
    /** Use is reported every quarter, or once where the term is shorter. */
    private static final Duration REPORT_EVERY = Duration.ofDays(90);

    private final Jurisdiction jurisdiction;
    private final Function<ListingId, Optional<String>> titleOf;

    @Inject
    WhenApplicationApprovedThenDrawAgreement(Jurisdiction jurisdiction, AgreementQueries agreements) {
        this(jurisdiction, (ListingId listing) -> ViewQueries.eventually(() -> agreements.titleOf(listing)));
    }

    WhenApplicationApprovedThenDrawAgreement(Jurisdiction jurisdiction, Function<ListingId, Optional<String>> titleOf) {
        this.jurisdiction = jurisdiction;
        this.titleOf = titleOf;
    }

    public List<DrawAgreement> commands(ApplicationApproved event, EventMetadata meta) {
        // a title that is not projected yet keeps nobody waiting: the id says which data set it is
        return List.of(draw(
                event, titleOf.apply(event.listing()).orElse(event.listing().value())));
    }

    DrawAgreement draw(ApplicationApproved approved, String title) {
        Duration term = approved.use().term();
        AgreementTerms terms = new AgreementTerms(
                approved.use(), approved.conditions(), term.compareTo(REPORT_EVERY) < 0 ? term : REPORT_EVERY);
        AgreementDraft draft = new AgreementDraft(
                agreementOf(approved.application()),
                approved.application(),
                approved.listing(),
                title,
                approved.agency(),
                approved.applicant(),
                terms,
                jurisdiction.authorityReviewsAgreements(),
                approved.at());
        AgreementText text = AgreementText.of(draft, AgreementText.CURRENT_TEMPLATE);
        return new DrawAgreement(draft, text.template(), text.digest());
    }

    /** The same for the same application, however often its approval is delivered. */
    static AgreementId agreementOf(ApplicationId application) {
        return new AgreementId(
                "agr-" + UUID.nameUUIDFromBytes(application.value().getBytes(UTF_8)));
    }
}
