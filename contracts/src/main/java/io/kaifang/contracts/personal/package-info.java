/** What the published language says about persons: signs of personal data, commitments to erasable content, grounds of erasure. */
@NullMarked
package io.kaifang.contracts.personal;

import org.jspecify.annotations.NullMarked;
