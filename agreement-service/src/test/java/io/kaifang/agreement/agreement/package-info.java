/** Tests of what lies beside it. */
@NullMarked
package io.kaifang.agreement.agreement;

import org.jspecify.annotations.NullMarked;
