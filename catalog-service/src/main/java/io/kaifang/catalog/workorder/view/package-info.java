/** Each work order with its outcome and faults. */
@NullMarked
package io.kaifang.catalog.workorder.view;

import org.jspecify.annotations.NullMarked;
