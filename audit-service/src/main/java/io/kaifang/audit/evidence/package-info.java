/** What leaves the ledger for a file or a court: a provenance graph and signed evidence packages. */
@NullMarked
package io.kaifang.audit.evidence;

import org.jspecify.annotations.NullMarked;
