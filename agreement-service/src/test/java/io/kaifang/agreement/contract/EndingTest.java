package io.kaifang.agreement.contract;

import static io.kaifang.agreement.Examples.AGENCY;
import static io.kaifang.agreement.Examples.AGREEMENT;
import static io.kaifang.agreement.Examples.AUTHORITY;
import static io.kaifang.agreement.Examples.CONTENT;
import static io.kaifang.agreement.Examples.LISTING;
import static io.kaifang.agreement.Examples.NOW;
import static io.kaifang.agreement.Examples.REPORT;
import static io.kaifang.agreement.Examples.THE_AGENCY;
import static io.kaifang.agreement.Examples.THE_USER;
import static io.kaifang.agreement.Examples.USER;
import static io.kaifang.agreement.Examples.VIOLATION;
import static io.kaifang.agreement.Examples.drawn;
import static io.kaifang.agreement.Examples.ended;
import static io.kaifang.agreement.Examples.inForce;
import static io.kaifang.agreement.Examples.sign;
import static io.kaifang.agreement.Examples.signed;
import static io.kaifang.agreement.Examples.violated;
import static io.kaifang.agreement.contract.AgreementRule.AGREEMENT_MUST_BE_OR_HAVE_BEEN_IN_FORCE;
import static io.kaifang.agreement.contract.AgreementRule.AGREEMENT_MUST_EXIST;
import static io.kaifang.agreement.contract.AgreementRule.AGREEMENT_MUST_WAIT_FOR_SIGNATURES;
import static io.kaifang.agreement.contract.AgreementRule.ONLY_THE_DATA_USER_GIVES_UP;
import static io.kaifang.agreement.contract.AgreementRule.ONLY_THE_DATA_USER_REPORTS_USE;
import static io.kaifang.agreement.contract.AgreementRule.TERM_MUST_HAVE_RUN_OUT;

import io.kaifang.agreement.AgreementModule;
import io.kaifang.agreement.report.ReportUse;
import io.kaifang.agreement.violation.RecordViolation;
import io.kaifang.contracts.agreement.AgreementEnd;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementEnded;
import io.kaifang.contracts.agreement.AgreementEvent.UsageReported;
import io.kaifang.contracts.agreement.ViolationKind;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.fixture.DecisionFixture;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EndingTest {
    private static final Instant TERM_OVER = NOW.plus(Duration.ofDays(180));

    private final DecisionFixture agreement = DecisionFixture.of(AgreementModule.decisions());
    private final DecisionFixture.Given holding =
            agreement.given(drawn(), signed(THE_USER), signed(THE_AGENCY), inForce());

    @Test
    void the_term_ends_it_and_not_an_instant_earlier() {
        holding.when(new EndAgreement(AGREEMENT, AgreementEnd.TERM_RAN_OUT, TERM_OVER))
                .then(new AgreementEnded(AGREEMENT, LISTING, USER, AgreementEnd.TERM_RAN_OUT, TERM_OVER));
        holding.when(new EndAgreement(AGREEMENT, AgreementEnd.TERM_RAN_OUT, TERM_OVER.minusMillis(1)))
                .thenRefused(TERM_MUST_HAVE_RUN_OUT);
    }

    @Test
    void closure_ends_it_at_once() {
        holding.when(new EndAgreement(AGREEMENT, AgreementEnd.CLOSED_AFTER_VIOLATION, NOW))
                .then(ended(AgreementEnd.CLOSED_AFTER_VIOLATION));
    }

    @Test
    void it_ends_once() {
        holding.and(ended(AgreementEnd.CLOSED_AFTER_VIOLATION))
                .when(new EndAgreement(AGREEMENT, AgreementEnd.TERM_RAN_OUT, TERM_OVER))
                .thenNothing();
    }

    @Test
    void a_withdrawn_listing_ends_also_what_nobody_signed_yet_and_nobody_can_sign_it_then() {
        agreement
                .given(drawn())
                .when(new EndAgreement(AGREEMENT, AgreementEnd.LISTING_WITHDRAWN, NOW))
                .then(ended(AgreementEnd.LISTING_WITHDRAWN));
        agreement
                .given(drawn(), ended(AgreementEnd.LISTING_WITHDRAWN))
                .when(sign(THE_USER))
                .thenRefused(AGREEMENT_MUST_WAIT_FOR_SIGNATURES);
    }

    @Test
    void its_data_user_gives_it_up_and_nobody_else() {
        holding.when(new GiveUpAgreement(AGREEMENT, USER, NOW)).then(ended(AgreementEnd.GIVEN_UP_BY_USER));
        holding.when(new GiveUpAgreement(AGREEMENT, new DataUserId("u-2"), NOW))
                .thenRefused(ONLY_THE_DATA_USER_GIVES_UP);
        agreement.given().when(new GiveUpAgreement(AGREEMENT, USER, NOW)).thenRefused(AGREEMENT_MUST_EXIST);
    }

    @Test
    void use_is_reported_while_it_holds_and_once_more_after() {
        var reported = new UsageReported(AGREEMENT, LISTING, AGENCY, USER, REPORT, 1200, CONTENT, NOW);
        holding.when(report(USER)).then(reported);
        holding.and(ended(AgreementEnd.TERM_RAN_OUT)).when(report(USER)).then(reported);
    }

    @Test
    void nobody_reports_anothers_use_nor_use_before_there_was_any() {
        holding.when(report(new DataUserId("u-2"))).thenRefused(ONLY_THE_DATA_USER_REPORTS_USE);
        agreement.given(drawn()).when(report(USER)).thenRefused(AGREEMENT_MUST_BE_OR_HAVE_BEEN_IN_FORCE);
    }

    @Test
    void a_violation_is_recorded_while_it_holds_and_also_when_it_comes_to_light_later() {
        holding.when(violation()).then(violated());
        holding.and(ended(AgreementEnd.TERM_RAN_OUT)).when(violation()).then(violated());
        agreement.given(drawn()).when(violation()).thenRefused(AGREEMENT_MUST_BE_OR_HAVE_BEEN_IN_FORCE);
        agreement.given().when(violation()).thenRefused(AGREEMENT_MUST_EXIST);
    }

    @Test
    void what_is_sent_again_under_its_id_is_kept_once() {
        holding.and(violated()).when(violation()).thenNothing();
        holding.and(new UsageReported(AGREEMENT, LISTING, AGENCY, USER, REPORT, 1200, CONTENT, NOW))
                .when(report(USER))
                .thenNothing();
    }

    private static ReportUse report(DataUserId by) {
        return new ReportUse(AGREEMENT, REPORT, by, 1200, CONTENT, NOW);
    }

    private static RecordViolation violation() {
        return new RecordViolation(VIOLATION, AGREEMENT, ViolationKind.BEYOND_SCENARIO, null, AUTHORITY, NOW);
    }
}
