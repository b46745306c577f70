/** Proves how options are read and figures held against their baselines. */
@NullMarked
package io.kaifang.bench.run;

import org.jspecify.annotations.NullMarked;
