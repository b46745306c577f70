/**
 * C2SP signed notes, checkpoints and cosignatures: what a log signs, and how others read it. Ed25519 and the witnesses'
 * timestamped Ed25519 are in the C2SP registry; SM2 over SM3 (国密) has no entry there, so its type is 0xff followed by its
 * object identifier, which other readers ignore, as the format requires.
 */
@NullMarked
package io.kaifang.ledger.note;

import org.jspecify.annotations.NullMarked;
