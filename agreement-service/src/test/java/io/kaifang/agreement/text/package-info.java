/** Tests of what lies beside it. */
@NullMarked
package io.kaifang.agreement.text;

import org.jspecify.annotations.NullMarked;
