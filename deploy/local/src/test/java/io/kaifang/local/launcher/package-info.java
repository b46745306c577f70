/** Proves that leftovers are ended, and that the lock tells whether the suite runs. */
@NullMarked
package io.kaifang.local.launcher;

import org.jspecify.annotations.NullMarked;
