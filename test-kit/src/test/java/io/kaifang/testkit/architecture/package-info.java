/** Tests of the architecture rules. */
@NullMarked
package io.kaifang.testkit.architecture;

import org.jspecify.annotations.NullMarked;
