package io.kaifang.accessrequest.calendar;

import io.kaifang.contracts.FaultKind;

/** What can be wrong with a work calendar. */
enum CalendarFault implements FaultKind {
    WRONG_DAY,
    NO_HOLIDAYS,
    SOURCE_MISSING
}
