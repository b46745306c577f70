/** Tests of what lies beside it. */
@NullMarked
package io.kaifang.agreement.signing;

import org.jspecify.annotations.NullMarked;
