package io.kaifang.agreement.contract.policy;

import static io.kaifang.agreement.Examples.LISTING;
import static io.kaifang.agreement.Examples.NOW;

import io.kaifang.agreement.AgreementModule;
import io.kaifang.agreement.Examples;
import io.kaifang.agreement.contract.EndAgreement;
import io.kaifang.contracts.agreement.AgreementEnd;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.contracts.id.ListingId;
import io.kaifang.fixture.PolicyFixture;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WhenListingWithdrawnThenEndAgreementsTest {
    private static final AgreementId FIRST = new AgreementId("agr-1");
    private static final AgreementId SECOND = new AgreementId("agr-2");

    @Test
    void every_agreement_about_the_listing_ends_in_the_order_in_which_they_were_drawn() {
        policy(Map.of(LISTING, List.of(FIRST, SECOND)))
                .when(Examples.withdrawn())
                .then(
                        new EndAgreement(FIRST, AgreementEnd.LISTING_WITHDRAWN, NOW),
                        new EndAgreement(SECOND, AgreementEnd.LISTING_WITHDRAWN, NOW));
    }

    @Test
    void nothing_ends_where_nothing_was_agreed() {
        policy(Map.of()).when(Examples.withdrawn()).thenNothing();
    }

    private static PolicyFixture policy(Map<ListingId, List<AgreementId>> agreements) {
        return PolicyFixture.of(
                AgreementModule.policies(),
                new WhenListingWithdrawnThenEndAgreements(
                        (ListingId listing) -> agreements.getOrDefault(listing, List.of())));
    }
}
