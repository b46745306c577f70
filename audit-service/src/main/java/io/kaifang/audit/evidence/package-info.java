/** What leaves the ledger for a file or a court: events as lines, a provenance graph, a signed evidence package. */
@NullMarked
package io.kaifang.audit.evidence;

import org.jspecify.annotations.NullMarked;
