package io.kaifang.agreement.contract;

import static io.kaifang.agreement.Examples.AGREEMENT;
import static io.kaifang.agreement.Examples.AUTHORITY;
import static io.kaifang.agreement.Examples.CONTENT;
import static io.kaifang.agreement.Examples.NOW;
import static io.kaifang.agreement.Examples.OFFICER;
import static io.kaifang.agreement.Examples.REPORT;
import static io.kaifang.agreement.Examples.THE_USER;
import static io.kaifang.agreement.Examples.USER;
import static io.kaifang.agreement.Examples.VIOLATION;
import static io.kaifang.agreement.Examples.draw;
import static io.kaifang.agreement.Examples.sign;
import static io.kaifang.agreement.contract.AgreementRule.ONLY_A_PARTY_SIGNS;
import static io.kaifang.agreement.contract.AgreementRule.ONLY_THE_DATA_USER_GIVES_UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import io.kaifang.agreement.report.ReportUse;
import io.kaifang.agreement.violation.RecordViolation;
import io.kaifang.backbone.decision.Command;
import io.kaifang.contracts.agreement.AgreementEnd;
import io.kaifang.contracts.agreement.ViolationKind;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.DataUserId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every command at every stage of an agreement's life (Art. 20, 29, 31): which event follows, or which rule refuses. */
class AgreementAtEachStageTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "NOT_DRAWN, AgreementDrawn",
        "AWAITING_SIGNATURES, nothing",
        "AWAITING_REVIEW, nothing",
        "REJECTED, nothing",
        "IN_FORCE, nothing",
        "ENDED, nothing",
        "ABANDONED, nothing",
    })
    void an_application_leads_to_one_agreement_however_that_went(AgreementHistory stage, String outcome) {
        assertOutcome(stage, draw(), outcome);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "NOT_DRAWN, AGREEMENT_MUST_EXIST",
        "AWAITING_SIGNATURES, AgreementSigned",
        "AWAITING_REVIEW, AGREEMENT_MUST_WAIT_FOR_SIGNATURES",
        "REJECTED, AGREEMENT_MUST_WAIT_FOR_SIGNATURES",
        "IN_FORCE, AGREEMENT_MUST_WAIT_FOR_SIGNATURES",
        "ENDED, AGREEMENT_MUST_WAIT_FOR_SIGNATURES",
        "ABANDONED, AGREEMENT_MUST_WAIT_FOR_SIGNATURES",
    })
    void only_what_waits_for_signatures_is_signed(AgreementHistory stage, String outcome) {
        assertOutcome(stage, sign(THE_USER), outcome);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "NOT_DRAWN, AGREEMENT_MUST_EXIST",
        "AWAITING_SIGNATURES, AGREEMENT_MUST_WAIT_FOR_REVIEW",
        "AWAITING_REVIEW, AgreementPassedReview AgreementEnteredIntoForce",
        "REJECTED, AGREEMENT_MUST_WAIT_FOR_REVIEW",
        "IN_FORCE, AGREEMENT_MUST_WAIT_FOR_REVIEW",
        "ENDED, AGREEMENT_MUST_WAIT_FOR_REVIEW",
        "ABANDONED, AGREEMENT_MUST_WAIT_FOR_REVIEW",
    })
    void only_what_waits_for_the_authority_is_reviewed_and_that_once(AgreementHistory stage, String outcome) {
        assertOutcome(
                stage,
                new ReviewAgreement(AGREEMENT, new ReviewAgreement.Finding.NothingAgainstIt(), AUTHORITY, NOW),
                outcome);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "NOT_DRAWN, AGREEMENT_MUST_EXIST",
        "AWAITING_SIGNATURES, AgreementEnded",
        "AWAITING_REVIEW, AgreementEnded",
        "REJECTED, nothing",
        "IN_FORCE, AgreementEnded",
        "ENDED, nothing",
        "ABANDONED, nothing",
    })
    void it_ends_once_with_its_listing_or_by_its_data_users_will(AgreementHistory stage, String outcome) {
        assertOutcome(stage, new EndAgreement(AGREEMENT, AgreementEnd.LISTING_WITHDRAWN, NOW), outcome);
        assertOutcome(stage, new GiveUpAgreement(AGREEMENT, USER, NOW), outcome);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "NOT_DRAWN, AGREEMENT_MUST_EXIST, AGREEMENT_MUST_EXIST",
        "AWAITING_SIGNATURES, AGREEMENT_MUST_BE_OR_HAVE_BEEN_IN_FORCE, AGREEMENT_MUST_BE_OR_HAVE_BEEN_IN_FORCE",
        "AWAITING_REVIEW, AGREEMENT_MUST_BE_OR_HAVE_BEEN_IN_FORCE, AGREEMENT_MUST_BE_OR_HAVE_BEEN_IN_FORCE",
        "REJECTED, AGREEMENT_MUST_BE_OR_HAVE_BEEN_IN_FORCE, AGREEMENT_MUST_BE_OR_HAVE_BEEN_IN_FORCE",
        "IN_FORCE, UsageReported, ViolationRecorded",
        "ENDED, UsageReported, ViolationRecorded",
        "ABANDONED, AGREEMENT_MUST_BE_OR_HAVE_BEEN_IN_FORCE, AGREEMENT_MUST_BE_OR_HAVE_BEEN_IN_FORCE",
    })
    void what_was_never_in_force_has_neither_use_nor_violations(
            AgreementHistory stage, String reported, String recorded) {
        assertOutcome(stage, new ReportUse(AGREEMENT, REPORT, USER, 1200, CONTENT, NOW), reported);
        assertOutcome(
                stage,
                new RecordViolation(VIOLATION, AGREEMENT, ViolationKind.BEYOND_SCENARIO, null, AUTHORITY, NOW),
                recorded);
    }

    @ParameterizedTest
    @EnumSource(mode = EXCLUDE, names = "NOT_DRAWN")
    void a_stranger_neither_signs_it_nor_gives_it_up_and_learns_nothing_of_its_stage(AgreementHistory stage) {
        DataUserId stranger = new DataUserId("u-2");
        Signatory otherAgency = new Signatory.Officer(OFFICER, new AgencyId("transport-commission"));
        stage.given().when(sign(new Signatory.User(stranger))).thenRefused(ONLY_A_PARTY_SIGNS);
        stage.given().when(sign(otherAgency)).thenRefused(ONLY_A_PARTY_SIGNS);
        stage.given().when(new GiveUpAgreement(AGREEMENT, stranger, NOW)).thenRefused(ONLY_THE_DATA_USER_GIVES_UP);
    }

    private static void assertOutcome(AgreementHistory stage, Command<?, ?> command, String outcome) {
        assertThat(stage.given().when(command).outcome())
                .as(command.getClass().getSimpleName())
                .isEqualTo(outcome);
    }
}
