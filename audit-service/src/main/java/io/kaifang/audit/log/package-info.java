/**
 * The log in PostgreSQL, in three steps that each survive a crash by themselves: sequence (an event gets its index, once),
 * integrate (indexes become tiles), publish (a tree becomes a signed checkpoint). A step is a transaction that holds its row
 * of {@code ledger_step}, so that replicas take turns; what a step has not committed never happened.
 */
@NullMarked
package io.kaifang.audit.log;

import org.jspecify.annotations.NullMarked;
