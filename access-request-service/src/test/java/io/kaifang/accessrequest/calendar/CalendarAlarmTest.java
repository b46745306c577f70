package io.kaifang.accessrequest.calendar;

import static io.kaifang.accessrequest.SampleApplication.APPLICATIONS;
import static io.kaifang.accessrequest.SampleApplication.NOW;
import static io.kaifang.accessrequest.SampleApplication.calendar2026;

import io.kaifang.contracts.accessrequest.AccessRequestEvent.WorkCalendarMissing;
import org.junit.jupiter.api.Test;

/** The authority is told once of a year that is missing. */
class CalendarAlarmTest {
    private static final RaiseCalendarAlarm ALARM = new RaiseCalendarAlarm(new CalendarYear(2026), NOW);
    private static final WorkCalendarMissing MISSING = new WorkCalendarMissing(2026, NOW);

    @Test
    void a_missing_year_is_told_once() {
        APPLICATIONS.given().when(ALARM).then(MISSING);
        APPLICATIONS.given(MISSING).when(ALARM).thenNothing();
        APPLICATIONS.given(new WorkCalendarMissing(2027, NOW)).when(ALARM).then(MISSING);
    }

    @Test
    void a_published_year_is_not_missing() {
        APPLICATIONS.given(calendar2026()).when(ALARM).thenNothing();
        APPLICATIONS.given(MISSING, calendar2026()).when(ALARM).thenNothing();
    }
}
