package io.kaifang.accessrequest.application;

import static io.kaifang.accessrequest.SampleApplication.*;
import static io.kaifang.accessrequest.application.AccessRequestRule.DETAILS_ARE_IN_USE;
import static io.kaifang.accessrequest.application.AccessRequestRule.DETAILS_MUST_BE_KEPT;
import static io.kaifang.accessrequest.application.AccessRequestRule.ONLY_THE_APPLICANT_MAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.accessrequest.applicant.IdentityHolds;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicantDetailsErased;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.contracts.personal.ErasureGround;
import io.kaifang.contracts.policy.Held;
import io.kaifang.contracts.policy.RecordHold;
import io.kaifang.contracts.policy.SupervisionTerms;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody erases who he is while others rely on it (Art. 20, 25, 31). */
class IdentityIsKeptTest {
    private static final SupervisionTerms TERMS = new SupervisionTerms(5, 30, "test");
    private static final Held RUNNING = new Held(RecordHold.AGREEMENT_RUNS, NOW.plus(Duration.ofDays(10)));
    private static final Held VIOLATION = new Held(RecordHold.VIOLATION_RUNS, NOW);

    @Test
    void a_running_agreement_and_a_violation_hold_it_and_the_refusal_names_both_with_their_days() {
        List<Fault> kept = APPLICATIONS
                .given(submittedWhole(), accepted(), approved())
                .when(erase(ANNA, NOW, RUNNING, VIOLATION))
                .thenRefused(DETAILS_MUST_BE_KEPT);
        assertThat(kept).extracting(Fault::code).containsExactly("agreement-runs", "violation-runs");
        assertThat(kept)
                .extracting(fault -> fault.remedy().zh())
                .first()
                .asString()
                .contains("2026-11-02");
    }

    @Test
    void a_violation_holds_the_identity_in_every_application_of_its_user() {
        APPLICATIONS
                .given(submittedWhole(), accepted(), refused())
                .when(erase(ANNA, NOW, VIOLATION))
                .thenRefused(DETAILS_MUST_BE_KEPT);
    }

    @Test
    void the_term_after_the_end_counts_too() {
        Held ended = new Held(RecordHold.AGREEMENT_ENDED, NOW);
        Instant over = NOW.plus(Duration.ofDays(30));
        var approved = APPLICATIONS.given(submittedWhole(), accepted(), approved());
        approved.when(erase(ANNA, over.minusMillis(1), ended)).thenRefused(DETAILS_MUST_BE_KEPT);
        approved.when(erase(ANNA, over, ended))
                .then(new ApplicantDetailsErased(
                        APPLICATION, new ActorId(ANNA.value()), ErasureGround.CONSENT_WITHDRAWN, over));
    }

    @Test
    void an_approval_whose_agreement_is_not_heard_of_yet_holds_it() {
        APPLICATIONS
                .given(submittedWhole(), accepted(), approved())
                .when(erase(ANNA, NOW, new IdentityHolds(false, List.of())))
                .thenRefused(DETAILS_ARE_IN_USE);
    }

    @Test
    void another_user_learns_nothing_of_agreements_and_violations() {
        APPLICATIONS
                .given(submittedWhole(), accepted(), approved())
                .when(erase(BEN, NOW, RUNNING))
                .thenRefused(ONLY_THE_APPLICANT_MAY);
    }

    private static EraseApplicantDetails erase(DataUserId by, Instant at, Held... held) {
        return erase(by, at, new IdentityHolds(true, List.of(held)));
    }

    private static EraseApplicantDetails erase(DataUserId by, Instant at, IdentityHolds holds) {
        return new EraseApplicantDetails(
                APPLICATION, by, new ActorId(by.value()), ErasureGround.CONSENT_WITHDRAWN, holds, TERMS, at);
    }
}
