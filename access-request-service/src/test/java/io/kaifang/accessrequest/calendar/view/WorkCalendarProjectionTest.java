package io.kaifang.accessrequest.calendar.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.kaifang.accessrequest.AccessRequestModule;
import io.kaifang.accessrequest.SampleApplication;
import io.kaifang.accessrequest.calendar.view.WorkCalendarProjection.WorkCalendarRow;
import io.kaifang.contracts.accessrequest.AccessRequestEvent.WorkCalendarPublished;
import io.kaifang.fixture.ProjectionFixture;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkCalendarProjectionTest {
    private final ProjectionFixture view = ProjectionFixture.of(
            AccessRequestModule.projections(), new WorkCalendarProjection(), WorkCalendarRow.class);

    @Test
    void a_year_is_shown_as_published_last() {
        WorkCalendarPublished published = SampleApplication.calendar2026();
        view.given(published);
        assertThat(row().holidaysOnWeekdays()).isEqualTo(published.holidaysOnWeekdays());
        assertThat(row().workdaysOnWeekends()).isEqualTo(published.workdaysOnWeekends());
        assertThat(row().source).isEqualTo("notice");
        assertThat(row().publishedAt).isEqualTo(published.at());

        var newYear = List.of(LocalDate.parse("2026-01-01"));
        view.given(new WorkCalendarPublished(2026, newYear, List.of(), "amended notice", published.at()));
        assertThat(row().holidaysOnWeekdays()).isEqualTo(newYear);
        assertThat(row().workdaysOnWeekends()).isEmpty();
        assertThat(row().source).isEqualTo("amended notice");
    }

    private WorkCalendarRow row() {
        return view.row(WorkCalendarRow.class, 2026);
    }
}
