/**
 * Nothing left out. A service's store is the truth about what it decided; what reaches the topics, and from there the ledger, may
 * lose an event on the way. So each service states its store range by range, as an event that travels the same way: how many
 * events the range has, and a digest of all of them. The ledger compares, and what it finds missing is published again.
 *
 * <p>A range is one of transactions that have all ended, below {@code pg_snapshot_xmin}; the next one begins where it ended, so that
 * every event, a statement too, stands in exactly one. A range that holds nothing but the last statement is not stated: else each
 * statement would be a reason for the next, for ever.
 */
@NullMarked
package io.kaifang.backbone.completeness;

import org.jspecify.annotations.NullMarked;
