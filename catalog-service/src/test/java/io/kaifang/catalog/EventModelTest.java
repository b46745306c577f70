package io.kaifang.catalog;

import io.kaifang.testkit.eventmodel.EventModelIsTrue;

class EventModelTest extends EventModelIsTrue {
    EventModelTest() {
        super("catalog", "io.kaifang.catalog");
    }
}
