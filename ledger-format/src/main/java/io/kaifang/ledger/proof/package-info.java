/** C2SP tlog-proof: an entry's inclusion proof and the checkpoint that it leads to, in one small text file. */
@NullMarked
package io.kaifang.ledger.proof;

import org.jspecify.annotations.NullMarked;
