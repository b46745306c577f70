package io.kaifang.accessrequest.calendar;

import java.time.LocalDate;

/** When a review is due: a day, or not known because a year's calendar is missing. */
public sealed interface DueDate {
    record On(LocalDate day) implements DueDate {}

    record AwaitsCalendar(int missingYear) implements DueDate {}
}
