/** What a test process that hangs says before it is ended. */
@NullMarked
package io.kaifang.testkit.hang;

import org.jspecify.annotations.NullMarked;
