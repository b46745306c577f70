package io.kaifang.accessrequest;

import io.kaifang.testkit.eventmodel.EventModelIsTrue;

class EventModelTest extends EventModelIsTrue {
    EventModelTest() {
        super("access-request", "io.kaifang.accessrequest");
    }
}
