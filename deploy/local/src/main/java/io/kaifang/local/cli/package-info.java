/** The program behind {@code ./kaifang}: the list of its commands, and those that the script runs itself. */
@NullMarked
package io.kaifang.local.cli;

import org.jspecify.annotations.NullMarked;
