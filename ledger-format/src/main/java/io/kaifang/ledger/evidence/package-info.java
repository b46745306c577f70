/**
 * An evidence package: entries, their proofs, the checkpoint, the keys and a word on how to verify, in one zip that a court
 * could be handed. Written by the log, verified by anyone, offline.
 */
@NullMarked
package io.kaifang.ledger.evidence;

import org.jspecify.annotations.NullMarked;
