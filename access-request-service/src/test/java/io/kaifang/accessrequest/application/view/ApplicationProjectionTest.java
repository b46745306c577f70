package io.kaifang.accessrequest.application.view;

import static io.kaifang.accessrequest.SampleApplication.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kaifang.accessrequest.AccessRequestModule;
import io.kaifang.accessrequest.SampleApplication;
import io.kaifang.accessrequest.application.view.ApplicationProjection.ApplicationRow;
import io.kaifang.accessrequest.application.view.ApplicationProjection.ApplicationStepRow;
import io.kaifang.contracts.Actor;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicantDetailsErased;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ReviewBecameOverdue;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ReviewDueDateUnknown;
import io.kaifang.contracts.personal.ErasureGround;
import io.kaifang.fixture.ProjectionFixture;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApplicationProjectionTest {
    private final ProjectionFixture view = ProjectionFixture.of(
            AccessRequestModule.projections(),
            new ApplicationProjection(),
            ApplicationRow.class,
            ApplicationStepRow.class);

    @Test
    void a_submitted_application_is_shown_with_all_that_was_applied_for() {
        view.given(submittedWhole(), Actor.user("user-anna"));
        ApplicationRow row = row();
        assertThat(row.stage).isEqualTo(Stage.SUBMITTED);
        assertThat(row.revision).isEqualTo(1);
        assertThat(row.listing).isEqualTo(LISTING.value());
        assertThat(row.agency).isEqualTo(TRANSPORT.value());
        assertThat(row.applicant).isEqualTo(ANNA.value());
        assertThat(row.requestedUse()).isEqualTo(use("entered", "left"));
        assertThat(row.submittedMaterials()).isEqualTo(ALL_MATERIALS);
        assertThat(row.statedReasons()).isEmpty();
        assertThat(row.details).isEqualTo(DETAILS.hmac());
        assertThat(row.workOrder).isNull();
        assertThat(row.submittedAt).isEqualTo(NOW);
        assertThat(row.updatedAt).isEqualTo(NOW);
        ApplicationStepRow step = steps().getFirst();
        assertThat(step.what).isEqualTo("submitted");
        assertThat(step.revision).isEqualTo(1);
        assertThat(step.by).isEqualTo("user-anna");
        assertThat(step.at).isEqualTo(NOW);
        assertThat(step.statedReasons()).isEmpty();
    }

    @Test
    void an_application_that_goes_back_states_its_reasons_until_it_is_submitted_again() {
        view.given(submitted(), incomplete());
        assertThat(row().stage).isEqualTo(Stage.INCOMPLETE);
        assertThat(row().statedReasons()).isEqualTo(OFFER.missing(List.of()));
        assertThat(steps().getLast().statedReasons()).isEqualTo(OFFER.missing(List.of()));

        view.given(submitted(2, document("security-plan")));
        assertThat(row().stage).isEqualTo(Stage.SUBMITTED);
        assertThat(row().revision).isEqualTo(2);
        assertThat(row().statedReasons()).isEmpty();
        assertThat(row().submittedMaterials()).containsExactly(document("security-plan"));
    }

    @Test
    void an_accepted_application_is_under_review_and_names_its_work_order() {
        view.given(submittedWhole(), accepted());
        assertThat(row().stage).isEqualTo(Stage.UNDER_REVIEW);
        assertThat(row().workOrder).isEqualTo(ORDER.value());
    }

    @Test
    void what_happens_to_a_due_date_is_history_and_leaves_the_stage() {
        view.given(
                submittedWhole(),
                accepted(),
                new ReviewDueDateUnknown(APPLICATION, TRANSPORT, ORDER, 2026, NOW),
                due(DUE),
                new ReviewBecameOverdue(APPLICATION, TRANSPORT, ORDER, DUE, NOW));
        assertThat(row().stage).isEqualTo(Stage.UNDER_REVIEW);
        assertThat(steps())
                .extracting(step -> step.what)
                .containsExactly("submitted", "accepted", "due-date-unknown", "due-date-set", "became-overdue");
    }

    @Test
    void a_refused_application_states_each_ground_and_reason() {
        view.given(submittedWhole(), accepted(), refused());
        assertThat(row().stage).isEqualTo(Stage.REFUSED);
        assertThat(row().statedReasons())
                .extracting(Fault::code)
                .containsExactly("conditions-not-met", "security-not-sufficient");
        assertThat(row().statedReasons())
                .extracting(fault -> fault.message().zh())
                .containsExactly("用途超出开放条件", "安全措施不足");
        assertThat(steps().getLast().what).isEqualTo("refused");
    }

    @Test
    void each_end_has_its_stage_and_its_step() {
        view.given(submittedWhole(), accepted(), approved());
        assertThat(row().stage).isEqualTo(Stage.APPROVED);
        view.given(withdrawn());
        assertThat(row().stage).isEqualTo(Stage.WITHDRAWN);
        view.given(closed());
        assertThat(row().stage).isEqualTo(Stage.CLOSED);
        assertThat(row().statedReasons()).extracting(Fault::code).containsExactly("closed");
        view.given(new ApplicantDetailsErased(APPLICATION, CLERK, ErasureGround.TERM_ENDED, NOW));
        assertThat(row().stage).isEqualTo(Stage.CLOSED);
        assertThat(steps())
                .extracting(step -> step.what)
                .containsExactly("submitted", "accepted", "approved", "withdrawn", "closed", "details-erased");
    }

    @Test
    void a_calendar_changes_nothing() {
        view.given(submittedWhole(), calendar2026());
        assertThat(steps()).hasSize(1);
    }

    @Test
    void an_event_of_an_application_that_was_never_submitted_fails() {
        assertThatThrownBy(() -> view.given(accepted())).hasMessageContaining("ap-17 was never submitted");
    }

    private ApplicationRow row() {
        return view.row(ApplicationRow.class, SampleApplication.APPLICATION.value());
    }

    private List<ApplicationStepRow> steps() {
        return view.rows(ApplicationStepRow.class, "order by key.position");
    }
}
