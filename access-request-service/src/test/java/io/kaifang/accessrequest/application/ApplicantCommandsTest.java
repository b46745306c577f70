package io.kaifang.accessrequest.application;

import static io.kaifang.accessrequest.SampleApplication.*;
import static io.kaifang.accessrequest.application.AccessRequestRule.*;

import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicantDetailsErased;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.personal.ErasureGround;
import org.junit.jupiter.api.Test;

class ApplicantCommandsTest {

    @Test
    void what_came_back_is_amended_and_counts_as_the_next_revision() {
        APPLICATIONS
                .given(submitted(), incomplete())
                .when(amend(ANNA))
                .then(submitted(2, document("security-plan"), document("business-licence")));
        APPLICATIONS
                .given(submittedWhole(), accepted(), refused())
                .when(amend(ANNA))
                .then(submitted(2, document("security-plan"), document("business-licence")));
    }

    @Test
    void nothing_is_amended_under_review_or_after_the_decision() {
        APPLICATIONS.given(submittedWhole(), accepted()).when(amend(ANNA)).thenRefused(REVIEW_IS_RUNNING);
        APPLICATIONS
                .given(submittedWhole(), accepted(), approved())
                .when(amend(ANNA))
                .thenRefused(DECISION_IS_FINAL);
        APPLICATIONS.given(submittedWhole(), withdrawn()).when(amend(ANNA)).thenRefused(APPLICATION_HAS_ENDED);
        APPLICATIONS.given().when(amend(ANNA)).thenRefused(APPLICATION_MUST_EXIST);
    }

    @Test
    void an_undecided_application_is_withdrawn_once() {
        APPLICATIONS.given(submittedWhole(), accepted()).when(withdraw(ANNA)).then(withdrawn());
        APPLICATIONS.given(submittedWhole(), withdrawn()).when(withdraw(ANNA)).thenNothing();
    }

    @Test
    void an_approved_application_is_not_withdrawn() {
        APPLICATIONS
                .given(submittedWhole(), accepted(), approved())
                .when(withdraw(ANNA))
                .thenRefused(DECISION_IS_FINAL);
    }

    @Test
    void nobody_else_amends_withdraws_or_erases() {
        var another = APPLICATIONS.given(submitted(), incomplete());
        another.when(amend(BEN)).thenRefused(ONLY_THE_APPLICANT_MAY);
        another.when(withdraw(BEN)).thenRefused(ONLY_THE_APPLICANT_MAY);
        another.when(erase(BEN)).thenRefused(ONLY_THE_APPLICANT_MAY);
        APPLICATIONS.given(submittedWhole(), accepted()).when(amend(BEN)).thenRefused(ONLY_THE_APPLICANT_MAY);
    }

    @Test
    void details_are_erased_once_nobody_handles_the_application() {
        APPLICATIONS
                .given(submittedWhole(), withdrawn())
                .when(erase(ANNA))
                .then(new ApplicantDetailsErased(
                        APPLICATION, new ActorId(ANNA.value()), ErasureGround.CONSENT_WITHDRAWN, NOW));
        APPLICATIONS.given(submittedWhole(), accepted()).when(erase(ANNA)).thenRefused(DETAILS_ARE_IN_USE);
        APPLICATIONS.given(submittedWhole()).when(erase(ANNA)).thenRefused(DETAILS_ARE_IN_USE);
    }

    private static AmendApplication amend(DataUserId by) {
        return new AmendApplication(APPLICATION, by, OFFER, draft("security-plan", "business-licence"), DETAILS, NOW);
    }

    private static WithdrawApplication withdraw(DataUserId by) {
        return new WithdrawApplication(APPLICATION, by, NOW);
    }

    private static EraseApplicantDetails erase(DataUserId by) {
        return new EraseApplicantDetails(
                APPLICATION, by, new ActorId(by.value()), ErasureGround.CONSENT_WITHDRAWN, NOW);
    }
}
