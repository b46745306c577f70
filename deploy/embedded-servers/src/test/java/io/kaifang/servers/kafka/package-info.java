/** Proves that the embedded Kafka keeps its records and lets in only whom it knows. */
@NullMarked
package io.kaifang.servers.kafka;

import org.jspecify.annotations.NullMarked;
