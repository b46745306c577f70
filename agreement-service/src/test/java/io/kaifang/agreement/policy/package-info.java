/** Tests of what lies beside it. */
@NullMarked
package io.kaifang.agreement.policy;

import org.jspecify.annotations.NullMarked;
