/** The agencies' door on Kafka. */
@NullMarked
package io.kaifang.catalog.exchange;

import org.jspecify.annotations.NullMarked;
