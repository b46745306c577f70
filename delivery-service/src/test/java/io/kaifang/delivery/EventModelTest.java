package io.kaifang.delivery;

import io.kaifang.testkit.eventmodel.EventModelIsTrue;

class EventModelTest extends EventModelIsTrue {
    EventModelTest() {
        super("delivery", "io.kaifang.delivery");
    }
}
