/** Proves how steps are numbered and stopped. */
@NullMarked
package io.kaifang.local.demo.step;

import org.jspecify.annotations.NullMarked;
