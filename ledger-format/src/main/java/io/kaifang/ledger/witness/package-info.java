/**
 * C2SP tlog-witness: somebody else remembers how far a log had come, and signs only what continues it. Whoever runs one needs
 * nothing of ours but this.
 */
@NullMarked
package io.kaifang.ledger.witness;

import org.jspecify.annotations.NullMarked;
