/** The second step of the log: entries become leaves of the Merkle tree, which is stored as tiles. */
@NullMarked
package io.kaifang.audit.log.tile;

import org.jspecify.annotations.NullMarked;
