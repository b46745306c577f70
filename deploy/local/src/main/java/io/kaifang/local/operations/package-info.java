/** An operator's commands against a running suite: parked records, republication, proofs of the ledger. */
@NullMarked
package io.kaifang.local.operations;

import org.jspecify.annotations.NullMarked;
