package io.kaifang.agreement.contract;

import io.kaifang.backbone.decision.Command;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.agreement.AgreementEvent;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementDrawn;
import io.kaifang.contracts.agreement.AgreementTerms;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.ApplicationId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.id.ListingId;
import java.time.Instant;
import java.util.List;

/** Draw the text from an approved application and the conditions under which it was approved (Art. 20). */
public record DrawAgreement(
        AgreementId agreement,
        ApplicationId application,
        ListingId listing,
        String listingTitle,
        AgencyId agency,
        DataUserId user,
        AgreementTerms terms,
        boolean reviewedByAuthority,
        String template,
        Sha256 text,
        Instant at)
        implements Command<AgreementId, Agreement> {

    @Override
    public AgreementId target() {
        return agreement;
    }

    @Override
    public List<AgreementEvent> decide(Agreement current) {
        return switch (current) {
            case Agreement.Unknown _ ->
                List.of(new AgreementDrawn(
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
                        at));
            // an application leads to one agreement, however often its approval is told
            case Agreement.AwaitingSignatures _,
                    Agreement.AwaitingReview _,
                    Agreement.Rejected _,
                    Agreement.InForce _,
                    Agreement.Ended _,
                    Agreement.Abandoned _ -> List.of();
        };
    }
}
