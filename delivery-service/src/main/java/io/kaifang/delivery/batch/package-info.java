/** Decisions on batches of access records. */
@NullMarked
package io.kaifang.delivery.batch;

import org.jspecify.annotations.NullMarked;
