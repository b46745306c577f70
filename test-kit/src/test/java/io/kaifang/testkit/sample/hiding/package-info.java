/** A service for the architecture rules to look at: its evolve has a default. */
@NullMarked
package io.kaifang.testkit.sample.hiding;

import org.jspecify.annotations.NullMarked;
