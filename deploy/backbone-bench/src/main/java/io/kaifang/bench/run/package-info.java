/** How a benchmark is run: options, clients that work at once, and a report of figures beside their baselines. */
@NullMarked
package io.kaifang.bench.run;

import org.jspecify.annotations.NullMarked;
