package io.kaifang.agreement.contract;

import static io.kaifang.agreement.Examples.AGENCY;
import static io.kaifang.agreement.Examples.AGREEMENT;
import static io.kaifang.agreement.Examples.AUTHORITY;
import static io.kaifang.agreement.Examples.NOW;
import static io.kaifang.agreement.Examples.OFFICER;
import static io.kaifang.agreement.Examples.THE_AGENCY;
import static io.kaifang.agreement.Examples.THE_USER;
import static io.kaifang.agreement.Examples.draw;
import static io.kaifang.agreement.Examples.drawn;
import static io.kaifang.agreement.Examples.drawnForReview;
import static io.kaifang.agreement.Examples.inForce;
import static io.kaifang.agreement.Examples.sign;
import static io.kaifang.agreement.Examples.signed;
import static io.kaifang.agreement.contract.AgreementRule.AGREEMENT_MUST_EXIST;
import static io.kaifang.agreement.contract.AgreementRule.AGREEMENT_MUST_WAIT_FOR_REVIEW;
import static io.kaifang.agreement.contract.AgreementRule.AGREEMENT_MUST_WAIT_FOR_SIGNATURES;
import static io.kaifang.agreement.contract.AgreementRule.ONLY_A_PARTY_SIGNS;
import static io.kaifang.agreement.contract.AgreementRule.PARTY_HAS_SIGNED;
import static io.kaifang.agreement.contract.AgreementRule.REASONS_MUST_BE_FIT_TO_STAY;
import static io.kaifang.agreement.contract.AgreementRule.REASONS_MUST_BE_GIVEN;
import static io.kaifang.agreement.contract.AgreementRule.SIGNED_TEXT_MUST_BE_THE_TEXT_SEEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kaifang.agreement.AgreementModule;
import io.kaifang.agreement.contract.ReviewAgreement.Finding;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.Sha256;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementFailedReview;
import io.kaifang.contracts.agreement.AgreementEvent.AgreementPassedReview;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.AgencyId;
import io.kaifang.contracts.id.DataUserId;
import io.kaifang.fixture.DecisionFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class SigningTest {
    private final DecisionFixture agreement = DecisionFixture.of(AgreementModule.decisions());

    @Test
    void an_agreement_is_drawn_once_for_an_application() {
        agreement.given().when(draw()).then(drawn());
        agreement.given(drawn()).when(draw()).thenNothing();
        agreement
                .given(drawn(), signed(THE_USER), signed(THE_AGENCY), inForce())
                .when(draw())
                .thenNothing();
    }

    @Test
    void the_first_signature_alone_lets_no_data_flow() {
        agreement.given(drawn()).when(sign(THE_USER)).then(signed(THE_USER));
    }

    @Test
    void the_second_signature_brings_it_into_force_for_the_agreed_term() {
        agreement.given(drawn(), signed(THE_USER)).when(sign(THE_AGENCY)).then(signed(THE_AGENCY), inForce());
    }

    @Test
    void the_agency_may_sign_first() {
        agreement.given(drawn(), signed(THE_AGENCY)).when(sign(THE_USER)).then(signed(THE_USER), inForce());
    }

    @Test
    void nobody_but_the_applicant_himself_signs_for_him() {
        agreement
                .given(drawn())
                .when(sign(new Signatory.User(new DataUserId("u-2"))))
                .thenRefused(ONLY_A_PARTY_SIGNS);
    }

    @Test
    void another_agency_cannot_sign() {
        agreement
                .given(drawn(), signed(THE_USER))
                .when(sign(new Signatory.Officer(OFFICER, new AgencyId("transport-commission"))))
                .thenRefused(ONLY_A_PARTY_SIGNS);
    }

    @Test
    void a_text_other_than_the_drawn_one_cannot_be_signed() {
        agreement
                .given(drawn())
                .when(new SignAgreement(AGREEMENT, THE_USER, new Sha256("00".repeat(32)), "key-1", "c2ln", NOW))
                .thenRefused(SIGNED_TEXT_MUST_BE_THE_TEXT_SEEN);
    }

    @Test
    void signing_twice_changes_nothing() {
        agreement.given(drawn(), signed(THE_USER)).when(sign(THE_USER)).thenNothing();
    }

    @Test
    void a_second_officer_does_not_sign_over_the_first() {
        agreement
                .given(drawn(), signed(THE_AGENCY))
                .when(sign(new Signatory.Officer(new ActorId("officer-2"), AGENCY)))
                .thenRefused(PARTY_HAS_SIGNED);
    }

    @Test
    void what_is_in_force_is_not_signed_again() {
        agreement
                .given(drawn(), signed(THE_USER), signed(THE_AGENCY), inForce())
                .when(sign(THE_USER))
                .thenRefused(AGREEMENT_MUST_WAIT_FOR_SIGNATURES);
    }

    @Test
    void what_was_never_drawn_is_not_signed() {
        agreement.given().when(sign(THE_USER)).thenRefused(AGREEMENT_MUST_EXIST);
    }

    @Test
    void where_the_authority_reviews_both_signatures_are_not_enough() {
        agreement
                .given(drawnForReview(), signed(THE_USER))
                .when(sign(THE_AGENCY))
                .then(signed(THE_AGENCY));
    }

    @Test
    void a_passed_review_brings_it_into_force() {
        agreement
                .given(drawnForReview(), signed(THE_USER), signed(THE_AGENCY))
                .when(review(new Finding.NothingAgainstIt()))
                .then(new AgreementPassedReview(AGREEMENT, AUTHORITY, NOW), inForce());
    }

    @Test
    void a_failed_review_states_every_reason() {
        Text reason = new Text("用途不明", "The purpose is unclear");
        agreement
                .given(drawnForReview(), signed(THE_USER), signed(THE_AGENCY))
                .when(review(new Finding.NotAcceptable(List.of(reason))))
                .then(new AgreementFailedReview(AGREEMENT, List.of(reason), AUTHORITY, NOW));
        agreement
                .given(drawnForReview(), signed(THE_USER), signed(THE_AGENCY))
                .when(review(new Finding.NotAcceptable(List.of())))
                .thenRefused(REASONS_MUST_BE_GIVEN);
    }

    @Test
    void reasons_of_a_failed_review_name_no_person_and_every_one_that_does_is_named_at_once() {
        Text fit = new Text("用途不明", "The purpose is unclear");
        Text personal = new Text("联系人 13912345678", "A person is named");
        Text endless = new Text("太长", "x".repeat(1001));
        assertThat(agreement
                        .given(drawnForReview(), signed(THE_USER), signed(THE_AGENCY))
                        .when(review(new Finding.NotAcceptable(List.of(fit, personal, endless))))
                        .thenRefused(REASONS_MUST_BE_FIT_TO_STAY))
                .extracting(Fault::field, Fault::code)
                .containsExactly(tuple("/reasons/1", "personal-data-in-text"), tuple("/reasons/2", "too-long"));
    }

    @Test
    void where_no_review_is_asked_for_none_is_held() {
        agreement
                .given(drawn(), signed(THE_USER), signed(THE_AGENCY), inForce())
                .when(review(new Finding.NothingAgainstIt()))
                .thenRefused(AGREEMENT_MUST_WAIT_FOR_REVIEW);
    }

    @Test
    void a_review_does_not_go_before_the_signatures() {
        agreement
                .given(drawnForReview(), signed(THE_USER))
                .when(review(new Finding.NothingAgainstIt()))
                .thenRefused(AGREEMENT_MUST_WAIT_FOR_REVIEW);
    }

    private static ReviewAgreement review(Finding finding) {
        return new ReviewAgreement(AGREEMENT, finding, AUTHORITY, NOW);
    }
}
