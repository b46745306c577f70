/** What a test process that hangs says before it is ended. */
@NullMarked
package io.kaifang.hang;

import org.jspecify.annotations.NullMarked;
