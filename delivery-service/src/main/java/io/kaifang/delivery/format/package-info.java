/** The formats in which rows go out. */
@NullMarked
package io.kaifang.delivery.format;

import org.jspecify.annotations.NullMarked;
