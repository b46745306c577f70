/** Questions to released rows, honest and hostile. */
@NullMarked
package io.kaifang.delivery.query;

import org.jspecify.annotations.NullMarked;
