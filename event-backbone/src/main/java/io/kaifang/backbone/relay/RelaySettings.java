package io.kaifang.backbone.relay;

import io.kaifang.backbone.broker.BrokerAccess;

/** @param service whose events are relayed: names the topic, the slot and the producer that may write */
record RelaySettings(String service, DatabaseAccess database, BrokerAccess brokers) {
    /** Slots belong to the whole server, so the name carries the database. */
    String slot() {
        return database.name().replace('-', '_') + "_relay";
    }
}
