/** Proves what a person at the keyboard is told. */
@NullMarked
package io.kaifang.local.cli;

import org.jspecify.annotations.NullMarked;
