/** Samples that give nobody away. */
@NullMarked
package io.kaifang.delivery.sample;

import org.jspecify.annotations.NullMarked;
