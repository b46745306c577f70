/** Proves that the embedded Kafka keeps its records and holds its door. */
@NullMarked
package io.kaifang.local.kafka;

import org.jspecify.annotations.NullMarked;
