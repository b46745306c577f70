/** Tests of what lies beside it. */
@NullMarked
package io.kaifang.agreement.content;

import org.jspecify.annotations.NullMarked;
