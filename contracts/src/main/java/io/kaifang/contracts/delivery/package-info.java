/** What delivery publishes: data set versions, samples, grants and batches of accesses. */
@NullMarked
package io.kaifang.contracts.delivery;

import org.jspecify.annotations.NullMarked;
