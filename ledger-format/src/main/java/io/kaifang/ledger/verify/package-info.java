/** The offline and the online verifier, as {@code ./kaifang verify} runs them: one line that says what is wrong, and where. */
@NullMarked
package io.kaifang.ledger.verify;

import org.jspecify.annotations.NullMarked;
