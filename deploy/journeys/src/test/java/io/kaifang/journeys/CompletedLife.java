package io.kaifang.journeys;

import static io.kaifang.local.demo.step.ExpectedRefusal.ACCESS_CLOSED;
import static io.kaifang.local.demo.step.ExpectedRefusal.FIELD_OUTSIDE_GRANT;
import static io.kaifang.local.demo.step.ExpectedRefusal.INCOMPLETE_APPLICATION;
import static io.kaifang.local.demo.step.ExpectedRefusal.TERM_RUN_OUT;
import static io.kaifang.local.demo.step.ExpectedRefusal.WRONG_AGENCY;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.local.demo.JourneyOutcome;
import java.util.List;

/** What a whole journey leads to, whichever city's rules hold. */
final class CompletedLife {
    private static final int RAW_LISTINGS = 27;
    private static final int COMPLETED_AT_LEAST = 8;
    private static final List<String> EVENTS = List.of(
            "io.kaifang.catalog.listing-proposed",
            "io.kaifang.classification.listing-classified",
            "io.kaifang.catalog.listing-published",
            "io.kaifang.delivery.version-released",
            "io.kaifang.access-request.application-refused-as-incomplete",
            "io.kaifang.access-request.application-accepted",
            "io.kaifang.access-request.application-approved",
            "io.kaifang.agreement.agreement-drawn",
            "io.kaifang.agreement.agreement-signed",
            "io.kaifang.agreement.agreement-entered-into-force",
            "io.kaifang.delivery.grant-opened",
            "io.kaifang.agreement.usage-reported",
            "io.kaifang.agreement.misuse-reported",
            "io.kaifang.agreement.violation-recorded",
            "io.kaifang.agreement.measure-taken");

    private CompletedLife() {}

    static void assertIn(JourneyOutcome outcome) {
        assertThat(outcome.returned()).isEqualTo(RAW_LISTINGS);
        assertThat(outcome.listed()).isGreaterThanOrEqualTo(COMPLETED_AT_LEAST);
        assertThat(outcome.refusals())
                .containsEntry(INCOMPLETE_APPLICATION, "/problems/materials-must-be-complete")
                .containsEntry(WRONG_AGENCY, "/problems/agency-must-own-the-listing")
                .containsEntry(FIELD_OUTSIDE_GRANT, "/problems/field-must-be-granted")
                .containsEntry(ACCESS_CLOSED, "/problems/grant-must-not-be-closed");
        assertThat(outcome.refusals().get(TERM_RUN_OUT))
                .as("the term itself ends access; the agreement's end, which follows, closes it")
                .isIn("/problems/term-must-run", "/problems/grant-must-not-be-closed");
        assertThat(outcome.life())
                .as("the life of %s as the ledger records it", outcome.dataset())
                .containsSubsequence(EVENTS);
    }
}
