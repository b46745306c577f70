/** Agencies' systems on Kafka. */
@NullMarked
package io.kaifang.catalog.workorder.exchange;

import org.jspecify.annotations.NullMarked;
