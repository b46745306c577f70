/** Independent witnesses cosign each checkpoint; without them the ledger raises an alarm, and later stops. */
@NullMarked
package io.kaifang.audit.witness;

import org.jspecify.annotations.NullMarked;
