package io.kaifang.classification;

import io.kaifang.testkit.eventmodel.EventModelIsTrue;

class EventModelTest extends EventModelIsTrue {
    EventModelTest() {
        super("classification", "io.kaifang.classification");
    }
}
