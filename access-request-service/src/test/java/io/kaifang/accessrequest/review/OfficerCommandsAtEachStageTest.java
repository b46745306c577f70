package io.kaifang.accessrequest.review;

import static io.kaifang.accessrequest.SampleApplication.*;
import static io.kaifang.accessrequest.application.AccessRequestRule.AGENCY_MUST_OWN_THE_LISTING;
import static io.kaifang.accessrequest.application.AccessRequestRule.APPLICATION_HAS_CHANGED;
import static io.kaifang.accessrequest.application.AccessRequestRule.APPLICATION_MUST_EXIST;

import io.kaifang.accessrequest.application.ExpectedRevision;
import io.kaifang.accessrequest.application.view.Stage;
import io.kaifang.contracts.Fault;
import io.kaifang.contracts.Text;
import io.kaifang.contracts.id.AgencyId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OfficerCommandsAtEachStageTest {
    private static final ExpectedRevision NEXT = new ExpectedRevision(2);
    private static final Instant AFTER_DUE_DATE = Instant.parse("2026-10-08T16:00:00Z");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "SUBMITTED, ApplicationAccepted ReviewDueDateSet",
        "INCOMPLETE, APPLICATION_WAITS_FOR_ITS_APPLICANT",
        "UNDER_REVIEW, REVIEW_IS_RUNNING",
        "APPROVED, DECISION_IS_FINAL",
        "REFUSED, DECISION_IS_FINAL",
        "WITHDRAWN, APPLICATION_HAS_ENDED",
        "CLOSED, APPLICATION_HAS_ENDED",
    })
    void accepting(Stage stage, String answer) {
        expect(at(stage).when(accept(new ExpectedRevision(1))), answer);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "SUBMITTED, ApplicationRefusedAsIncomplete",
        "INCOMPLETE, APPLICATION_WAITS_FOR_ITS_APPLICANT",
        "UNDER_REVIEW, REVIEW_IS_RUNNING",
        "APPROVED, DECISION_IS_FINAL",
        "REFUSED, DECISION_IS_FINAL",
        "WITHDRAWN, APPLICATION_HAS_ENDED",
        "CLOSED, APPLICATION_HAS_ENDED",
    })
    void returning_as_incomplete(Stage stage, String answer) {
        expect(at(stage).when(returnAsIncomplete(new ExpectedRevision(1))), answer);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "SUBMITTED, COMPLETENESS_IS_NOT_DECIDED",
        "INCOMPLETE, COMPLETENESS_IS_NOT_DECIDED",
        "UNDER_REVIEW, ApplicationApproved",
        "APPROVED, nothing",
        "REFUSED, DECISION_IS_FINAL",
        "WITHDRAWN, APPLICATION_HAS_ENDED",
        "CLOSED, APPLICATION_HAS_ENDED",
    })
    void approving(Stage stage, String answer) {
        expect(at(stage).when(approve(TRANSPORT, new ExpectedRevision(1))), answer);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "SUBMITTED, COMPLETENESS_IS_NOT_DECIDED",
        "INCOMPLETE, COMPLETENESS_IS_NOT_DECIDED",
        "UNDER_REVIEW, ApplicationRefused",
        "APPROVED, DECISION_IS_FINAL",
        "REFUSED, DECISION_IS_FINAL",
        "WITHDRAWN, APPLICATION_HAS_ENDED",
        "CLOSED, APPLICATION_HAS_ENDED",
    })
    void refusing(Stage stage, String answer) {
        expect(at(stage).when(refuse(TRANSPORT, new ExpectedRevision(1))), answer);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void only_a_review_becomes_overdue(Stage stage) {
        expect(
                at(stage).when(new EscalateOverdueReview(APPLICATION, AFTER_DUE_DATE)),
                stage == Stage.UNDER_REVIEW ? "ReviewBecameOverdue" : "nothing");
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void only_the_due_date_of_a_review_follows_the_calendar(Stage stage) {
        var moved = at(stage).and(due(DUE.plusDays(1)));
        expect(
                moved.when(new RecomputeDueDate(APPLICATION, NOW)),
                stage == Stage.UNDER_REVIEW ? "ReviewDueDateSet" : "nothing");
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void another_agency_neither_approves_nor_refuses(Stage stage) {
        at(stage).when(approve(HEALTH, ExpectedRevision.ANY)).thenRefused(AGENCY_MUST_OWN_THE_LISTING);
        at(stage).when(refuse(HEALTH, ExpectedRevision.ANY)).thenRefused(AGENCY_MUST_OWN_THE_LISTING);
    }

    @Test
    void a_decision_on_another_revision_is_refused() {
        at(Stage.SUBMITTED).when(accept(NEXT)).thenRefused(APPLICATION_HAS_CHANGED);
        at(Stage.SUBMITTED).when(returnAsIncomplete(NEXT)).thenRefused(APPLICATION_HAS_CHANGED);
        at(Stage.UNDER_REVIEW).when(approve(TRANSPORT, NEXT)).thenRefused(APPLICATION_HAS_CHANGED);
        at(Stage.UNDER_REVIEW).when(refuse(TRANSPORT, NEXT)).thenRefused(APPLICATION_HAS_CHANGED);
    }

    @Test
    void nothing_is_decided_about_what_was_never_submitted() {
        var nothing = APPLICATIONS.given(calendar2026());
        nothing.when(accept(ExpectedRevision.ANY)).thenRefused(APPLICATION_MUST_EXIST);
        nothing.when(returnAsIncomplete(ExpectedRevision.ANY)).thenRefused(APPLICATION_MUST_EXIST);
        nothing.when(approve(TRANSPORT, ExpectedRevision.ANY)).thenRefused(APPLICATION_MUST_EXIST);
        nothing.when(refuse(TRANSPORT, ExpectedRevision.ANY)).thenRefused(APPLICATION_MUST_EXIST);
        nothing.when(new EscalateOverdueReview(APPLICATION, NOW)).thenRefused(APPLICATION_MUST_EXIST);
        nothing.when(new RecomputeDueDate(APPLICATION, NOW)).thenRefused(APPLICATION_MUST_EXIST);
    }

    private static AcceptApplication accept(ExpectedRevision expected) {
        return new AcceptApplication(APPLICATION, ORDER, OFFER, 5, expected, CLERK, NOW);
    }

    private static RefuseAsIncomplete returnAsIncomplete(ExpectedRevision expected) {
        var unsealed = new Fault("", "incomplete", new Text("未盖章", "not sealed"), new Text("盖章", "seal it"));
        return new RefuseAsIncomplete(APPLICATION, OFFER, List.of(unsealed), expected, CLERK, NOW);
    }

    private static ApproveApplication approve(AgencyId agency, ExpectedRevision expected) {
        return new ApproveApplication(APPLICATION, agency, expected, OFFICER, NOW);
    }

    private static RefuseApplication refuse(AgencyId agency, ExpectedRevision expected) {
        return new RefuseApplication(APPLICATION, agency, reasons(), expected, OFFICER, NOW);
    }
}
