package io.kaifang.agreement.contract.policy;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kaifang.agreement.contract.AgreementDraft;
import io.kaifang.agreement.contract.DrawAgreement;
import io.kaifang.agreement.contract.KnownListing;
import io.kaifang.agreement.contract.view.AgreementQueries;
import io.kaifang.agreement.text.AgreementText;
import io.kaifang.backbone.codec.EventMetadata;
import io.kaifang.backbone.policy.Policy;
import io.kaifang.backbone.view.ViewQueries;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationApproved;
import io.kaifang.contracts.agreement.AgreementNames;
import io.kaifang.contracts.agreement.AgreementTerms;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.contracts.policy.Jurisdiction;
import io.kaifang.contracts.policy.PublicBody;
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
    private final Function<ListingId, Optional<KnownListing>> listings;

    @Inject
    WhenApplicationApprovedThenDrawAgreement(Jurisdiction jurisdiction, AgreementQueries agreements) {
        this(jurisdiction, (ListingId listing) -> ViewQueries.eventually(() -> agreements.listing(listing)));
    }

    WhenApplicationApprovedThenDrawAgreement(
            Jurisdiction jurisdiction, Function<ListingId, Optional<KnownListing>> listings) {
        this.jurisdiction = jurisdiction;
        this.listings = listings;
    }

    public List<DrawAgreement> commands(ApplicationApproved event, EventMetadata meta) {
        // a listing that is not projected yet keeps nobody waiting: its id and the fields' names say which data they
        // are
        KnownListing listing = listings.apply(event.listing())
                .orElseGet(() -> new KnownListing(event.listing().value(), List.of()));
        return List.of(draw(event, listing));
    }

    DrawAgreement draw(ApplicationApproved approved, KnownListing listing) {
        Duration term = approved.use().term();
        AgreementTerms terms = new AgreementTerms(
                approved.use(), approved.conditions(), term.compareTo(REPORT_EVERY) < 0 ? term : REPORT_EVERY);
        AgreementDraft draft = new AgreementDraft(
                agreementOf(approved.application()),
                approved.application(),
                approved.listing(),
                listing.title(),
                approved.agency(),
                approved.applicant(),
                terms,
                jurisdiction.authorityReviewsAgreements(),
                approved.at(),
                new AgreementNames(
                        PublicBody.nameOf(approved.agency()),
                        listing.described(approved.use().fields())));
        AgreementText text = AgreementText.of(draft, AgreementText.CURRENT_TEMPLATE);
        return new DrawAgreement(draft, text.template(), text.digest());
    }

    /** The same for the same application, however often its approval is delivered. */
    static AgreementId agreementOf(ApplicationId application) {
        return new AgreementId(
                "agr-" + UUID.nameUUIDFromBytes(application.value().getBytes(UTF_8)));
    }
}
