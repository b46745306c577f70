/** Reads the event topics of Kafka. */
@NullMarked
package io.kaifang.audit.intake.exchange;

import org.jspecify.annotations.NullMarked;
