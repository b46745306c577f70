/**
 * Nothing left out: each service states its store range by range, as events that are on the ledger themselves; here the leaves are
 * counted and digested again, and what differs is found. A leaf waits in a table until a statement that it fits confirms it.
 */
@NullMarked
package io.kaifang.audit.completeness;

import org.jspecify.annotations.NullMarked;
