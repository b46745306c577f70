package io.kaifang.accessrequest.review;

import static io.kaifang.accessrequest.SampleApplication.*;
import static io.kaifang.accessrequest.application.AccessRequestRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.accessrequest.application.ExpectedRevision;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicationRefusedAsIncomplete;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ReviewDueDateUnknown;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompletenessTest {
    private static final Fault SEAL_MISSING = new Fault(
            "/materials/security-plan", "incomplete", new Text("未盖章", "not sealed"), new Text("盖章", "seal it"));

    @Test
    void a_complete_application_becomes_a_work_order_due_after_five_working_days() {
        APPLICATIONS
                .given(calendar2026(), submittedWhole())
                .when(accept(ExpectedRevision.ANY))
                .then(accepted(), due(DUE));
    }

    @Test
    void where_the_calendar_is_missing_the_due_date_is_said_to_be_unknown() {
        APPLICATIONS
                .given(submittedWhole())
                .when(accept(ExpectedRevision.ANY))
                .then(accepted(), new ReviewDueDateUnknown(APPLICATION, TRANSPORT, ORDER, 2026, NOW));
    }

    @Test
    void an_application_without_its_materials_is_not_accepted_and_each_is_named() {
        assertThat(APPLICATIONS
                        .given(submitted())
                        .when(accept(ExpectedRevision.ANY))
                        .thenRefused(MATERIALS_MUST_BE_COMPLETE))
                .extracting(Fault::field)
                .containsExactly("/materials/security-plan", "/materials/business-licence");
    }

    @Test
    void an_application_that_changed_meanwhile_is_not_accepted_unseen() {
        APPLICATIONS
                .given(submittedWhole(), submitted(2))
                .when(accept(new ExpectedRevision(1)))
                .thenRefused(APPLICATION_HAS_CHANGED);
    }

    @Test
    void nothing_is_accepted_twice() {
        APPLICATIONS
                .given(submittedWhole(), accepted())
                .when(accept(ExpectedRevision.ANY))
                .thenRefused(REVIEW_IS_RUNNING);
    }

    @Test
    void a_refusal_names_what_is_missing_and_the_clerks_own_reasons_at_once() {
        var expected = new ApplicationRefusedAsIncomplete(
                APPLICATION,
                List.of(OFFER.missing(List.of(document("security-plan"))).getFirst(), SEAL_MISSING),
                CLERK,
                NOW);
        APPLICATIONS
                .given(submitted(document("security-plan")))
                .when(refuse(List.of(SEAL_MISSING)))
                .then(expected);
    }

    @Test
    void a_complete_application_is_not_refused_without_a_reason() {
        APPLICATIONS.given(submittedWhole()).when(refuse(List.of())).thenRefused(REFUSAL_NEEDS_REASONS);
    }

    @Test
    void the_reasons_of_a_refusal_name_no_person() {
        var call = new Fault("", "incomplete", new Text("请致电 13912345678", "call"), new Text("补正", "complete it"));
        assertThat(APPLICATIONS
                        .given(submitted(document("security-plan")))
                        .when(refuse(List.of(call)))
                        .thenRefused(REFUSAL_NEEDS_REASONS))
                .extracting(Fault::field)
                .containsExactly("/reasons/1");
    }

    @Test
    void what_does_not_exist_is_neither_accepted_nor_refused() {
        APPLICATIONS.given(calendar2026()).when(accept(ExpectedRevision.ANY)).thenRefused(APPLICATION_MUST_EXIST);
        APPLICATIONS.given().when(refuse(List.of())).thenRefused(APPLICATION_MUST_EXIST);
    }

    @Test
    void what_went_back_waits_for_its_applicant() {
        APPLICATIONS
                .given(submitted(), incomplete())
                .when(accept(ExpectedRevision.ANY))
                .thenRefused(APPLICATION_WAITS_FOR_ITS_APPLICANT);
        APPLICATIONS
                .given(submitted(), incomplete())
                .when(refuse(List.of()))
                .thenRefused(APPLICATION_WAITS_FOR_ITS_APPLICANT);
    }

    private static AcceptApplication accept(ExpectedRevision expected) {
        return new AcceptApplication(APPLICATION, ORDER, OFFER, 5, expected, CLERK, NOW);
    }

    private static RefuseAsIncomplete refuse(List<Fault> reasons) {
        return new RefuseAsIncomplete(APPLICATION, OFFER, reasons, ExpectedRevision.ANY, CLERK, NOW);
    }
}
