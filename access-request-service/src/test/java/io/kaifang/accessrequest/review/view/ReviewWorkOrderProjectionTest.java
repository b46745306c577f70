package io.kaifang.accessrequest.review.view;

import static io.kaifang.accessrequest.SampleApplication.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.accessrequest.AccessRequestModule;
import io.kaifang.accessrequest.review.view.ReviewWorkOrderProjection.ReviewWorkOrderRow;
import io.kaifang.accessrequest.review.view.ReviewWorkOrderProjection.ReviewWorkOrderRow.Outcome;
import io.kaifang.contracts.accessrequest.AccessRequestEvent;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ApplicantDetailsErased;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ReviewBecameOverdue;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.ReviewDueDateUnknown;
import io.kaifang.contracts.personal.ErasureGround;
import io.kaifang.fixture.ProjectionFixture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReviewWorkOrderProjectionTest {
    private static final ReviewDueDateUnknown UNKNOWN =
            new ReviewDueDateUnknown(APPLICATION, TRANSPORT, ORDER, 2026, NOW);
    private static final ReviewBecameOverdue OVERDUE = new ReviewBecameOverdue(APPLICATION, TRANSPORT, ORDER, DUE, NOW);

    private final ProjectionFixture view = ProjectionFixture.of(
            AccessRequestModule.projections(), new ReviewWorkOrderProjection(), ReviewWorkOrderRow.class);

    @Test
    void an_accepted_application_is_an_open_work_order_of_its_agency() {
        view.given(submittedWhole(), accepted());
        ReviewWorkOrderRow row = row();
        assertThat(row.application).isEqualTo(APPLICATION.value());
        assertThat(row.listing).isEqualTo(LISTING.value());
        assertThat(row.agency).isEqualTo(TRANSPORT.value());
        assertThat(row.stage).isEqualTo(Outcome.OPEN);
        assertThat(row.receivedAt).isEqualTo(NOW);
        assertThat(row.receivedOn).isEqualTo(TODAY);
        assertThat(row.workingDays).isEqualTo(5);
        assertThat(row.due).isNull();
        assertThat(row.endedAt).isNull();
    }

    @Test
    void it_waits_for_a_calendar_until_its_due_date_is_set() {
        view.given(accepted(), UNKNOWN);
        assertThat(row().missingYear).isEqualTo(2026);
        view.given(due(DUE));
        assertThat(row().missingYear).isNull();
        assertThat(row().due).isEqualTo(DUE);
    }

    @Test
    void it_is_overdue_until_its_due_date_moves() {
        view.given(accepted(), due(DUE), OVERDUE);
        assertThat(row().overdueSince).isEqualTo(NOW);
        view.given(due(DUE.plusDays(1)));
        assertThat(row().overdueSince).isNull();
        view.given(OVERDUE, UNKNOWN);
        assertThat(row().overdueSince).isNull();
        assertThat(row().due).isNull();
    }

    static Stream<Arguments> ends() {
        return Stream.of(
                Arguments.of(approved(), Outcome.APPROVED),
                Arguments.of(refused(), Outcome.REFUSED),
                Arguments.of(withdrawn(), Outcome.ENDED),
                Arguments.of(closed(), Outcome.ENDED));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void it_ends_with_the_review(AccessRequestEvent end, Outcome outcome) {
        view.given(accepted(), end);
        assertThat(row().stage).isEqualTo(outcome);
        assertThat(row().endedAt).isEqualTo(end.at());
    }

    @Test
    void what_ended_stays_as_it_ended() {
        view.given(accepted(), refused(), closed());
        assertThat(row().stage).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void other_events_change_nothing() {
        view.given(
                submitted(),
                incomplete(),
                calendar2026(),
                new ApplicantDetailsErased(APPLICATION, CLERK, ErasureGround.TERM_ENDED, NOW));
        assertThat(view.rows(ReviewWorkOrderRow.class, "")).isEmpty();
    }

    private ReviewWorkOrderRow row() {
        return view.row(ReviewWorkOrderRow.class, ORDER.value());
    }
}
