/** Change data capture: Debezium reads committed events and heartbeats from the replication slot. */
@NullMarked
package io.kaifang.backbone.relay.capture;

import org.jspecify.annotations.NullMarked;
