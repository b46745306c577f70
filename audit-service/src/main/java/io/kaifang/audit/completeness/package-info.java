/**
 * Nothing left out: each service states its store range by range, as events that are on the ledger themselves. The leaves are
 * counted and digested again here, and what differs is reported. A leaf waits in a table until a statement that it fits confirms it.
 */
@NullMarked
package io.kaifang.audit.completeness;

import org.jspecify.annotations.NullMarked;
