/** Tests of what lies beside it. */
@NullMarked
package io.kaifang.agreement.violation;

import org.jspecify.annotations.NullMarked;
