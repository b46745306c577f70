/** Kills the suite's processes at random while it works, and checks that nothing is lost or done twice. */
@NullMarked
package io.kaifang.local.torture;

import org.jspecify.annotations.NullMarked;
