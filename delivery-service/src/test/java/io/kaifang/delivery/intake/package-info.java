/** Data coming in, good and bad. */
@NullMarked
package io.kaifang.delivery.intake;

import org.jspecify.annotations.NullMarked;
