package io.kaifang.accessrequest.calendar;

import io.kaifang.contracts.Rule;

/** The business rules about calendars. */
public enum CalendarRule implements Rule {
    CALENDAR_MUST_BE_SOUND;

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }
}
