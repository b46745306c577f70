/** A service for the architecture rules to look at: its decision asks the clock. */
@NullMarked
package io.kaifang.testkit.sample.asking;

import org.jspecify.annotations.NullMarked;
