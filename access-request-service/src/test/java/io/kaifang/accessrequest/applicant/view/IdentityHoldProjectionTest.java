package io.kaifang.accessrequest.applicant.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.accessrequest.AccessRequestModule;
import io.kaifang.accessrequest.applicant.view.IdentityHoldProjection.HoldingAgreementRow;
import io.kaifang.accessrequest.applicant.view.IdentityHoldProjection.HoldingViolationRow;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementDrawn;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementEnded;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementEnteredIntoForce;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementFailedReview;
import io.kaifang.contracts.agreement.ViolationEvent.ViolationLifted;
import io.kaifang.contracts.agreement.ViolationEvent.ViolationRecorded;
import io.kaifang.fixture.ProjectionFixture;
import io.kaifang.testkit.contract.ExampleEvents;
import org.junit.jupiter.api.Test;

class IdentityHoldProjectionTest {
    private static final ExampleEvents EXAMPLES = new ExampleEvents();
    private static final AgreementDrawn DRAWN = EXAMPLES.of(AgreementDrawn.class);
    private static final AgreementEnteredIntoForce IN_FORCE = EXAMPLES.of(AgreementEnteredIntoForce.class);
    private static final ViolationRecorded VIOLATED = EXAMPLES.of(ViolationRecorded.class);

    private final ProjectionFixture view = ProjectionFixture.of(
            AccessRequestModule.projections(),
            new IdentityHoldProjection(),
            HoldingAgreementRow.class,
            HoldingViolationRow.class);

    @Test
    void an_agreement_holds_from_the_day_it_is_drawn() {
        view.given(DRAWN);
        assertThat(agreement().application).isEqualTo(DRAWN.application().value());
        assertThat(agreement().until).isNull();
        assertThat(agreement().endedAt).isNull();
        view.given(IN_FORCE);
        assertThat(agreement().until).isEqualTo(IN_FORCE.until());
    }

    @Test
    void it_ends_with_the_agreement_or_with_a_failed_review() {
        AgreementEnded ended = EXAMPLES.of(AgreementEnded.class);
        view.given(DRAWN, IN_FORCE, ended);
        assertThat(agreement().endedAt).isEqualTo(ended.at());
    }

    @Test
    void what_failed_its_review_never_held() {
        AgreementFailedReview failed = EXAMPLES.of(AgreementFailedReview.class);
        view.given(DRAWN, failed);
        assertThat(agreement().endedAt).isEqualTo(failed.at());
        assertThat(agreement().until).isNull();
    }

    @Test
    void a_violation_holds_until_the_record_is_taken_back() {
        view.given(VIOLATED);
        assertThat(violation().dataUser).isEqualTo(VIOLATED.user().value());
        assertThat(violation().recordedAt).isEqualTo(VIOLATED.at());
        assertThat(violation().liftedAt).isNull();
        ViolationLifted lifted = EXAMPLES.of(ViolationLifted.class);
        view.given(lifted);
        assertThat(violation().liftedAt).isEqualTo(lifted.at());
    }

    private HoldingAgreementRow agreement() {
        return view.row(HoldingAgreementRow.class, DRAWN.agreement().value());
    }

    private HoldingViolationRow violation() {
        return view.row(HoldingViolationRow.class, VIOLATED.violation().value());
    }
}
