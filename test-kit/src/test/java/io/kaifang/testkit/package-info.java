/** Tests of the source tree as a whole. */
@NullMarked
package io.kaifang.testkit;

import org.jspecify.annotations.NullMarked;
