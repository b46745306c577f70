/**
 * The Merkle tree of RFC 6962 and its layout as C2SP tlog-tiles: hashing, inclusion and consistency proofs, tiles, entry
 * bundles and their paths. Nothing here reads a clock, a file or a database, so that the log that writes a tree and the
 * anyone who checks it run the same few lines.
 */
@NullMarked
package io.kaifang.ledger.merkle;

import org.jspecify.annotations.NullMarked;
