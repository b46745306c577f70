/** The service's database as the relay sees it: the event table, the replication slot and the leader's lock. */
@NullMarked
package io.kaifang.backbone.relay.table;

import org.jspecify.annotations.NullMarked;
