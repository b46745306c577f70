/** The embedded Kafka: one KRaft node in this process, plain for tests, or closed by passwords and rights for the suite. */
@NullMarked
package io.kaifang.local.kafka;

import org.jspecify.annotations.NullMarked;
