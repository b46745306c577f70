/** Work orders: what agencies submit by REST or Kafka, and what became of it. */
@NullMarked
package io.kaifang.catalog.workorder;

import org.jspecify.annotations.NullMarked;
