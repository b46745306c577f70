package io.kaifang.backbone.relay;

import io.kaifang.backbone.broker.BrokerAccess;
import io.kaifang.backbone.relay.table.DatabaseAccess;

/** @param service whose events are relayed; names the topic and the producer's transactions */
record RelaySettings(String service, DatabaseAccess database, BrokerAccess brokers) {}
