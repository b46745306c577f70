/** Starts, shows and stops the suite: the commands {@code up}, {@code down}, {@code status}, {@code logs} and {@code reset}. */
@NullMarked
package io.kaifang.local.launcher;

import org.jspecify.annotations.NullMarked;
