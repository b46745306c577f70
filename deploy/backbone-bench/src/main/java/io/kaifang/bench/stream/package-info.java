/** Measures the way from a commit to a consumer and into a view. */
@NullMarked
package io.kaifang.bench.stream;

import org.jspecify.annotations.NullMarked;
