/** Delivery as a whole. */
@NullMarked
package io.kaifang.delivery;

import org.jspecify.annotations.NullMarked;
