/**
 * Proves that nothing was left out. A service's store is the authority on what the service decided; on the way to the topics, and from
 * there to the ledger, an event may get lost. So each service states its store range by range, as events that travel the same way: how many
 * events the range contains, and a digest of all of them. The ledger compares, and what it misses is published again.
 *
 * <p>A range consists of transactions that have all ended, below {@code pg_snapshot_xmin}. The next range begins where it ended, so that every
 * event, including the statements themselves, belongs to exactly one range. A range that contains nothing but the last statement is not stated;
 * otherwise each statement would cause the next one, without end.
 */
@NullMarked
package io.kaifang.backbone.completeness;

import org.jspecify.annotations.NullMarked;
