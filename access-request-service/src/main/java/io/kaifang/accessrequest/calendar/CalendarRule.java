package io.kaifang.accessrequest.calendar;

import io.kaifang.contracts.Rule;

/** The business rules about calendars. */
public enum CalendarRule implements Rule {
    CALENDAR_MUST_BE_SOUND;

    @Override
    public Statement statement() {
        return new Statement(
                Kind.INVALID,
                "工作日历有误",
                "The work calendar has faults",
                "按逐条说明修改后发布",
                "Correct every fault listed and publish again");
    }
}
