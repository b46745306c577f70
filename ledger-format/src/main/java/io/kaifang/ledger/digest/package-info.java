/** SHA-256, the one hash function of the ledger. */
@NullMarked
package io.kaifang.ledger.digest;

import org.jspecify.annotations.NullMarked;
