/** How events are stored, relayed to Kafka and consumed. */
@NullMarked
package io.kaifang.backbone;

import org.jspecify.annotations.NullMarked;
