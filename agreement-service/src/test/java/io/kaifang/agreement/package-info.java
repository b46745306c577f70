/** Tests of the agreement service. */
@NullMarked
package io.kaifang.agreement;

import org.jspecify.annotations.NullMarked;
