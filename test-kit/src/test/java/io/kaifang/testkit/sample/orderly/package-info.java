/** A service for the architecture rules to look at: as it should be. */
@NullMarked
package io.kaifang.testkit.sample.orderly;

import org.jspecify.annotations.NullMarked;
