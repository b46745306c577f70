/** The way in: every service's topic, read in batches and put on the ledger before its offsets are committed. */
@NullMarked
package io.kaifang.audit.intake;

import org.jspecify.annotations.NullMarked;
