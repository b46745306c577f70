/** Which batches of access records are on record. */
@NullMarked
package io.kaifang.delivery.batch.view;

import org.jspecify.annotations.NullMarked;
