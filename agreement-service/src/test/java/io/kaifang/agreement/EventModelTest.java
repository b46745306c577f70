package io.kaifang.agreement;

import io.kaifang.testkit.eventmodel.EventModelIsTrue;

class EventModelTest extends EventModelIsTrue {
    EventModelTest() {
        super("agreement", "io.kaifang.agreement");
    }
}
