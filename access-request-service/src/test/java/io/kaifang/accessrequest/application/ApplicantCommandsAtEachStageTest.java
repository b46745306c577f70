package io.kaifang.accessrequest.application;

import static io.kaifang.accessrequest.SampleApplication.ANNA;
import static io.kaifang.accessrequest.SampleApplication.APPLICATION;
import static io.kaifang.accessrequest.SampleApplication.APPLICATIONS;
import static io.kaifang.accessrequest.SampleApplication.BEN;
import static io.kaifang.accessrequest.SampleApplication.DETAILS;
import static io.kaifang.accessrequest.SampleApplication.NOW;
import static io.kaifang.accessrequest.SampleApplication.OFFER;
import static io.kaifang.accessrequest.SampleApplication.at;
import static io.kaifang.accessrequest.SampleApplication.draft;
import static io.kaifang.accessrequest.SampleApplication.expect;
import static io.kaifang.accessrequest.application.AccessRequestRule.APPLICATION_ID_IS_TAKEN;
import static io.kaifang.accessrequest.application.AccessRequestRule.APPLICATION_MUST_EXIST;
import static io.kaifang.accessrequest.application.AccessRequestRule.ONLY_THE_APPLICANT_MAY;

import io.kaifang.accessrequest.application.view.Stage;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.personal.ErasureGround;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ApplicantCommandsAtEachStageTest {

    @ParameterizedTest
    @EnumSource(Stage.class)
    void submitting_the_same_again_changes_nothing(Stage stage) {
        at(stage).when(submit(ANNA)).thenNothing();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "SUBMITTED, ApplicationSubmitted",
        "INCOMPLETE, ApplicationSubmitted",
        "UNDER_REVIEW, REVIEW_IS_RUNNING",
        "APPROVED, DECISION_IS_FINAL",
        "REFUSED, ApplicationSubmitted",
        "WITHDRAWN, APPLICATION_HAS_ENDED",
        "CLOSED, APPLICATION_HAS_ENDED",
    })
    void amending(Stage stage, String answer) {
        expect(at(stage).when(amend(ANNA)), answer);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "SUBMITTED, ApplicationWithdrawn",
        "INCOMPLETE, ApplicationWithdrawn",
        "UNDER_REVIEW, ApplicationWithdrawn",
        "APPROVED, DECISION_IS_FINAL",
        "REFUSED, ApplicationWithdrawn",
        "WITHDRAWN, nothing",
        "CLOSED, nothing",
    })
    void withdrawing(Stage stage, String answer) {
        expect(at(stage).when(withdraw(ANNA)), answer);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "SUBMITTED, ApplicationClosed",
        "INCOMPLETE, ApplicationClosed",
        "UNDER_REVIEW, ApplicationClosed",
        "APPROVED, nothing",
        "REFUSED, ApplicationClosed",
        "WITHDRAWN, nothing",
        "CLOSED, nothing",
    })
    void closing(Stage stage, String answer) {
        expect(at(stage).when(close()), answer);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "SUBMITTED, DETAILS_ARE_IN_USE",
        "INCOMPLETE, ApplicantDetailsErased",
        "UNDER_REVIEW, DETAILS_ARE_IN_USE",
        "APPROVED, ApplicantDetailsErased",
        "REFUSED, ApplicantDetailsErased",
        "WITHDRAWN, ApplicantDetailsErased",
        "CLOSED, ApplicantDetailsErased",
    })
    void erasing(Stage stage, String answer) {
        expect(at(stage).when(erase(ANNA)), answer);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void another_data_user_does_none_of_it(Stage stage) {
        at(stage).when(submit(BEN)).thenRefused(APPLICATION_ID_IS_TAKEN);
        at(stage).when(amend(BEN)).thenRefused(ONLY_THE_APPLICANT_MAY);
        at(stage).when(withdraw(BEN)).thenRefused(ONLY_THE_APPLICANT_MAY);
        at(stage).when(erase(BEN)).thenRefused(ONLY_THE_APPLICANT_MAY);
    }

    @Test
    void what_was_never_submitted_is_neither_amended_nor_withdrawn_closed_or_erased() {
        APPLICATIONS.given().when(amend(ANNA)).thenRefused(APPLICATION_MUST_EXIST);
        APPLICATIONS.given().when(withdraw(ANNA)).thenRefused(APPLICATION_MUST_EXIST);
        APPLICATIONS.given().when(close()).thenRefused(APPLICATION_MUST_EXIST);
        APPLICATIONS.given().when(erase(ANNA)).thenRefused(APPLICATION_MUST_EXIST);
    }

    private static SubmitApplication submit(DataUserId by) {
        return new SubmitApplication(APPLICATION, by, OFFER, draft("security-plan", "business-licence"), DETAILS, NOW);
    }

    private static AmendApplication amend(DataUserId by) {
        return new AmendApplication(APPLICATION, by, OFFER, draft("security-plan", "business-licence"), DETAILS, NOW);
    }

    private static WithdrawApplication withdraw(DataUserId by) {
        return new WithdrawApplication(APPLICATION, by, NOW);
    }

    private static CloseApplication close() {
        return new CloseApplication(APPLICATION, CloseApplication.LISTING_WITHDRAWN, NOW);
    }

    private static EraseApplicantDetails erase(DataUserId by) {
        return new EraseApplicantDetails(
                APPLICATION, by, new ActorId(by.value()), ErasureGround.CONSENT_WITHDRAWN, NOW);
    }
}
