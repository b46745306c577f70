/**
 * C2SP tlog-witness: an independent party stores how far a log has come, and signs only what continues it. A witness needs
 * nothing of ours but this.
 */
@NullMarked
package io.kaifang.ledger.witness;

import org.jspecify.annotations.NullMarked;
