/** What the benchmark stands on: servers of its own, and none of its process. */
@NullMarked
package io.kaifang.bench;

import org.jspecify.annotations.NullMarked;
