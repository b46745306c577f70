package io.kaifang.agreement.contract.policy;

import static io.kaifang.agreement.Examples.NOW;

import io.kaifang.agreement.AgreementModule;
import io.kaifang.agreement.contract.EndAgreement;
import io.kaifang.contracts.agreement.AgreementEnd;
import io.kaifang.contracts.id.AgreementId;
import io.kaifang.fixture.SweepFixture;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermSweepTest {
    private static final AgreementId OVER = new AgreementId("agr-over");
    private static final AgreementId STRANDED = new AgreementId("agr-stranded");

    @Test
    void agreements_end_when_their_term_does_and_when_their_listing_was_withdrawn_unnoticed() {
        sweep(List.of(OVER), List.of(STRANDED))
                .at(NOW)
                .then(
                        new EndAgreement(OVER, AgreementEnd.TERM_RAN_OUT, NOW),
                        new EndAgreement(STRANDED, AgreementEnd.LISTING_WITHDRAWN, NOW));
    }

    @Test
    void before_the_term_ends_nothing_does() {
        sweep(List.of(OVER), List.of()).at(NOW.minusMillis(1)).thenNothing();
    }

    private static SweepFixture sweep(List<AgreementId> over, List<AgreementId> stranded) {
        return SweepFixture.of(
                AgreementModule.policies(),
                new TermSweep(
                        (Instant now, Integer most) -> now.isBefore(NOW) ? List.of() : over,
                        (Integer most) -> stranded));
    }
}
