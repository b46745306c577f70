package io.kaifang.backbone.codec;

import io.kaifang.contracts.DomainEvent;
import io.kaifang.contracts.codec.EventCodec;
import io.kaifang.testkit.contract.EventContractSuite;
import io.kaifang.testkit.contract.PublishedEvents;

/** Here because no module sees the codec earlier, and the whole suite waits for an event that broke its contract. */
class PublishedEventsTest extends EventContractSuite {
    private final EventCodec codec = EventCodec.of(PublishedEvents.interfaces());

    @Override
    protected String write(DomainEvent event) {
        return codec.write(event);
    }

    @Override
    protected DomainEvent read(String name, int version, String json) {
        return codec.read(name, version, json);
    }
}
