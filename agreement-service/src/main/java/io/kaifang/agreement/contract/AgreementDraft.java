package io.kaifang.agreement.contract;

import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementDrawn;
import io.kaifang.contracts.agreement.AgreementTerms;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.id.ListingId;
import java.time.Instant;

/** All that a template fills in. */
public record AgreementDraft(
        AgreementId agreement,
        ApplicationId application,
        ListingId listing,
        String listingTitle,
        AgencyId agency,
        DataUserId user,
        AgreementTerms terms,
        boolean reviewedByAuthority,
        Instant at) {

    public static AgreementDraft of(AgreementDrawn e) {
        return new AgreementDraft(
                e.agreement(),
                e.application(),
                e.listing(),
                e.listingTitle(),
                e.agency(),
                e.user(),
                e.terms(),
                e.reviewedByAuthority(),
                e.at());
    }

    /** The event of drawing it from a template. */
    public AgreementDrawn drawn(String template, Sha256 text) {
        return new AgreementDrawn(
                agreement,
                application,
                listing,
                listingTitle,
                agency,
                user,
                terms,
                reviewedByAuthority,
                template,
                text,
                at);
    }
}
