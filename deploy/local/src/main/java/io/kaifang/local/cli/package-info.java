/** What a person types: one class for each command of {@code ./kaifang}. */
@NullMarked
package io.kaifang.local.cli;

import org.jspecify.annotations.NullMarked;
