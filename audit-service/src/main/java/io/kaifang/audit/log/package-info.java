/**
 * The log in PostgreSQL, in three steps that each survive a crash on their own: sequence (an event gets its index, once), tile (indexes
 * become tiles of the tree), checkpoint (a tree becomes a signed checkpoint). A step is a transaction that locks its row of
 * {@code ledger_step}, so that replicas take turns; what a step has not committed never happened.
 */
@NullMarked
package io.kaifang.audit.log;

import org.jspecify.annotations.NullMarked;
