/** Database calls that arrive together are executed together. */
@NullMarked
package io.kaifang.backbone.store.batch;

import org.jspecify.annotations.NullMarked;
