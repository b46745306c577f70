package io.kaifang.accessrequest.calendar;

import io.kaifang.contracts.Rule;
import io.kaifang.contracts.Text;

/** The business rules about calendars. */
public enum CalendarRule implements Rule {
    CALENDAR_MUST_BE_SOUND;

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

    @Override
    public Text title() {
        return new Text("工作日历有误", "The work calendar has faults");
    }

    @Override
    public Text remedy() {
        return new Text("按逐条说明修改后发布", "Mend every fault that is named and publish again");
    }
}
