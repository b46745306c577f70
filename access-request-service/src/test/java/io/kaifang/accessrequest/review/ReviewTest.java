package io.kaifang.accessrequest.review;

import static io.kaifang.accessrequest.SampleApplication.*;
import static io.kaifang.accessrequest.application.AccessRequestRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.accessrequest.application.ExpectedRevision;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.accessrequest.RefusalGround;
import io.kaifang.contracts.accessrequest.RefusalReason;
import io.kaifang.contracts.id.ActorId;
import io.kaifang.contracts.id.AgencyId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewTest {

    @Test
    void the_listings_agency_approves_and_the_fact_carries_all_that_an_agreement_needs() {
        APPLICATIONS
                .given(submittedWhole(), accepted(), due(DUE))
                .when(approve(TRANSPORT, OFFICER))
                .then(approved());
    }

    @Test
    void the_listings_agency_refuses_with_every_reason() {
        APPLICATIONS
                .given(submittedWhole(), accepted(), due(DUE))
                .when(refuse(TRANSPORT, reasons()))
                .then(refused());
    }

    @Test
    void another_agency_decides_nothing() {
        var underReview = APPLICATIONS.given(submittedWhole(), accepted());
        underReview.when(approve(HEALTH, OFFICER)).thenRefused(AGENCY_MUST_OWN_THE_LISTING);
        underReview.when(refuse(HEALTH, reasons())).thenRefused(AGENCY_MUST_OWN_THE_LISTING);
        APPLICATIONS
                .given(submittedWhole(), accepted(), approved())
                .when(refuse(HEALTH, reasons()))
                .thenRefused(AGENCY_MUST_OWN_THE_LISTING);
    }

    @Test
    void nothing_is_decided_before_it_is_accepted() {
        APPLICATIONS.given(submittedWhole()).when(approve(TRANSPORT, OFFICER)).thenRefused(COMPLETENESS_IS_NOT_DECIDED);
        APPLICATIONS
                .given(submitted(), incomplete())
                .when(refuse(TRANSPORT, reasons()))
                .thenRefused(COMPLETENESS_IS_NOT_DECIDED);
    }

    @Test
    void a_decision_is_final() {
        APPLICATIONS
                .given(submittedWhole(), accepted(), approved())
                .when(refuse(TRANSPORT, reasons()))
                .thenRefused(DECISION_IS_FINAL);
        APPLICATIONS
                .given(submittedWhole(), accepted(), refused())
                .when(approve(TRANSPORT, OFFICER))
                .thenRefused(DECISION_IS_FINAL);
    }

    @Test
    void the_same_officer_may_ask_twice_but_a_second_one_learns_that_it_is_decided() {
        var decided = APPLICATIONS.given(submittedWhole(), accepted(), approved());
        decided.when(approve(TRANSPORT, OFFICER)).thenNothing();
        decided.when(approve(TRANSPORT, COLLEAGUE)).thenRefused(DECISION_IS_FINAL);
    }

    @Test
    void what_ended_is_not_decided() {
        APPLICATIONS
                .given(submittedWhole(), accepted(), withdrawn())
                .when(approve(TRANSPORT, OFFICER))
                .thenRefused(APPLICATION_HAS_ENDED);
        APPLICATIONS.given().when(approve(TRANSPORT, OFFICER)).thenRefused(APPLICATION_MUST_EXIST);
    }

    @Test
    void a_refusal_has_reasons_and_they_name_no_person() {
        var underReview = APPLICATIONS.given(submittedWhole(), accepted());
        underReview.when(refuse(TRANSPORT, List.of())).thenRefused(REFUSAL_NEEDS_REASONS);
        assertThat(underReview
                        .when(refuse(
                                TRANSPORT,
                                List.of(new RefusalReason(
                                        RefusalGround.OTHER, new Text("请联系 13912345678", "call 13912345678")))))
                        .thenRefused(REFUSAL_NEEDS_REASONS))
                .extracting(Fault::field)
                .containsExactly("/reasons/0");
    }

    @Test
    void a_refusal_of_today_states_its_grounds() {
        assertThat(APPLICATIONS
                        .given(submittedWhole(), accepted())
                        .when(refuse(
                                TRANSPORT,
                                List.of(new RefusalReason(
                                        RefusalGround.NOT_STATED, new Text("用途不清", "the purpose is unclear")))))
                        .thenRefused(REFUSAL_NEEDS_REASONS))
                .extracting(Fault::field)
                .containsExactly("/reasons/0/ground");
    }

    private static ApproveApplication approve(AgencyId agency, ActorId by) {
        return new ApproveApplication(APPLICATION, agency, ExpectedRevision.ANY, by, NOW);
    }

    private static RefuseApplication refuse(AgencyId agency, List<RefusalReason> reasons) {
        return new RefuseApplication(APPLICATION, agency, reasons, ExpectedRevision.ANY, OFFICER, NOW);
    }
}
