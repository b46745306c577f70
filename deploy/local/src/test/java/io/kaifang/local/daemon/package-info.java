/** Proves that a supervised process is restarted, and that one that never starts stays down. */
@NullMarked
package io.kaifang.local.daemon;

import org.jspecify.annotations.NullMarked;
